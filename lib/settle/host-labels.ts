import { bareName } from '../text/likeness.ts'

/**
 * The parts of a host that can be a name, the most telling first: `stuttgarter-zeitung` of stuttgarter-zeitung.de,
 * `timesofindia` and `indiatimes` of timesofindia.indiatimes.com. What all hosts have (`co.uk`, `news.`) is left out.
 */
export function hostLabels(host: string): string[] {
  const parts = host.split('.')
  const isShared = parts.length > 2 && SECOND_LEVELS.test(parts.at(-2) ?? '')
  const names = parts.slice(0, isShared ? -2 : -1)
  const own = names.at(-1) ?? host
  const below = names.slice(0, -1).filter(part => part.length > 2 && !COMMON.test(part))
  return HOSTING.test(own) && below.length > 0 ? below : [own, ...below]
}

/**
 * How much a name agrees with the labels of a host, 0 to 1: equal to one (`Die Welt` at welt.de) or shortened in one
 * (`Legal Tribune Online` at lto.de) 1, part of one another by the share of letters, else 0.
 */
export function hostAgreement(name: string, labels: string[]): number {
  const forms = [name, name.replace(ARTICLE, '')].flatMap(form => [bareName(form), german(form)])
  return Math.max(0, ...labels.flatMap(label => forms.map(form => agreement(form, label, name))))
}

/** Whether a label spells a name letter by letter, with its article or without. */
export function isSpelled(name: string, labels: string[]): boolean {
  const forms = [name, name.replace(ARTICLE, '')].map(bareName)
  return labels.some(label => forms.includes(bareName(label)))
}

/** A name without the article before it, where enough is left. */
export const ARTICLE = /^(?:the|der|die|das|het|de|le|la|les|el|los|il|lo|os?|an?)\s+(?=\S{3})/i

function agreement(form: string, label: string, name: string): number {
  const bare = bareName(label)
  if (form === bare || isShortFor(bare, name)) return 1
  const [short, long] = form.length < bare.length ? [form, bare] : [bare, form]
  return short.length > 2 && long.includes(short) ? (short.length / long.length) * 0.8 : 0
}

/** Whether a label is made of the beginnings of a name's words: `lto`, `nytimes`, `washpost`. Small words may be left out. */
function isShortFor(label: string, name: string): boolean {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter(word => word !== '')
  if (words.length < 2 || words.length > 8 || label.length < 2 || label.length > 20) return false
  let ends = new Set([0])
  for (const word of words) {
    const isSmall = /^\p{Ll}/u.test(word) || ARTICLE.test(`${word} rest`)
    const next = new Set(isSmall ? ends : [])
    const bare = bareName(word)
    for (const end of ends) {
      for (let at = 0; at < bare.length && label[end + at] === bare[at]; at += 1)
        next.add(end + at + 1)
    }
    ends = next
  }
  return ends.has(label.length)
}

/** As hosts spell German: `süd` is `sued`. */
function german(name: string): string {
  const spelled = name.replace(/[äöüß]/gi, letter => SPELLED[letter.toLowerCase()] ?? letter)
  return bareName(spelled)
}

const SPELLED: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }
const SECOND_LEVELS = /^(?:com?|org?|net?|gov|gv|ac|edu|go|gob|ltd|plc|nom|asso)$/
const COMMON =
  /^(?:www\d?|news|blogs?|edition|amp|mobile|shop|store|press|media|about|corporate|newsroom|investors?)$/
const HOSTING =
  /^(?:blogspot|wordpress|substack|medium|github|tumblr|typepad|wixsite|weebly|squarespace|livejournal|ghost|webflow)$/
