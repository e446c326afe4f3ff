import { judgeOnce, nameOf, parted } from './names-of.ts'
import { weigh } from './weigh.ts'

/** Boxes of one name with more than this share of the story's text between them are the story. */
const LARGEST_SHARE = 0.3
/** A story has one time or two, a live page one for each entry. */
const ENTRIES = 3

/** Takes out the parts of a story whose element or class names say that they are none: bylines, tags, players, forms. */
export function cutNamed(body: Element): void {
  const weightOf = weigh(body)
  const largest = weightOf(body).text * LARGEST_SHARE
  const sums = new Map<string, number>()
  const named: { element: Element; name: string }[] = []
  for (const element of body.querySelectorAll('*')) {
    if (KEPT.has(element.localName)) continue
    const name = TAGS.has(element.localName) ? element.localName : namesOf(element)
    if (!TAGS.has(name) && !isFurnitureName(name)) continue
    sums.set(name, (sums.get(name) ?? 0) + weightOf(element).text)
    named.push({ element, name })
  }
  const clocks = new Map<string, number>()
  const entries = named.filter(({ element }) => isClock(element))
  for (const { name } of entries) clocks.set(name, (clocks.get(name) ?? 0) + 1)
  const kept = new Set(entries.filter(({ name }) => (clocks.get(name) ?? 0) >= ENTRIES))
  for (const one of named) {
    if (!kept.has(one) && (sums.get(one.name) ?? 0) <= largest) one.element.remove()
  }
}

/** A time of day alone, as above each entry of a live page. */
function isClock({ textContent }: Element): boolean {
  const text = textContent?.trim() ?? ''
  return text.length < 40 && /\d[.:h]\d\d|\d ?[ap]\.?m\b/i.test(text)
}

/** The id of a heading is made of its text. */
function namesOf(element: Element): string {
  return /^h\d$/.test(element.localName) ? (element.getAttribute('class') ?? '') : nameOf(element)
}

const isFurnitureName = judgeOnce(false, name => NAMES.test(parted(name)) || isHidden(name))

/** Utility classes that hide a box, unless they show it again on wider screens. */
function isHidden(name: string): boolean {
  return (
    /(?:^|\s)(?:hidden|d-none)(?:\s|$)/.test(name) &&
    !/:(?:block|flex|grid|inline)|d-\w\w-/.test(name)
  )
}

const TAGS = new Set('form nav label footer script style noscript template'.split(' '))
/** Elements whose classes speak of the whole story or of a detail of its text. */
const KEPT = new Set(
  'body article main img picture a span em strong b i table tbody tr td'.split(' '),
)
const NAMES =
  /(?:^|[-_\s])(?:expandable-?box|fact-?box|gating|gated|display-?card|authors?|bylines?|bio|vcard|contributors?|tagline|tags?-?(?:list|cloud|links)|tags|dateline|timestamp|(?:pub|publish|published|post|posted|update|updated)-?(?:date|time|on)|(?:post|entry|article)-?meta|(?:read|reading)-?time|kicker|eyebrow|breadcrumbs?|jump-?links|btn|modal|lightbox|tooltip|player|video-?(?:title|caption|info|container)|slide-?count|infobox|info-?box|menu|nav|navigation|footer|toolbar|prev|disclaimer|disclosure|affiliate|skimlinks|print-?(?:only|header|footer|block)|register|registration|sign-?(?:in|up)|login|newsletter|recirc\w*|related\w*|promo|share|sharing|social|rating|email)(?:$|[-_\s])/i
