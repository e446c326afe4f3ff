import type { Company } from './data/companies.ts'
import { groupMentions } from './groups.ts'
import { countryOf } from './markets.ts'
import { isProse } from './reading.ts'
import type { ReadSentence } from './reading.ts'
import { COMPANY_MARK, maskCompanies } from './triggers.ts'

/** Where a word stands that means a company named before: in sentence `at`, in a story with this title. */
export type Standpoint = { sentences: ReadSentence[]; at: number; title: ReadSentence[] }

/**
 * Whom `it`, `the retailer`, `the Cincinnati grocer` or `its` means at the end of `before`: the company that one of the
 * two sentences before, else for descriptions the title, is about, of the trade and country that the words name; null
 * when that is not clear.
 */
export function resolveSubject(place: Standpoint, before: string): Company | null {
  const words = SUBJECT.exec(before)?.[1]
  return words === undefined ? null : (antecedents(place, words)[0] ?? null)
}

/** Whom `it` or `the chain` means right at the start of `after`, when it is not one of `others`; null when unclear. */
export function resolveObject(
  place: Standpoint,
  after: string,
  others: readonly string[],
): Company | null {
  const words = OBJECT.exec(after)?.[1]
  if (words === undefined) return null
  const here = place.sentences[place.at]?.mentions.map(({ company }) => company) ?? []
  const fit = [...here.filter(company => isFit(company, words)), ...antecedents(place, words)]
  return fit.find(({ id }) => !others.includes(id)) ?? null
}

/** Whether a description such as `the British grocer` at the end of `before` cannot mean the company. */
export function excludes(before: string, company: Company): boolean {
  const words = NEAR_SUBJECT.exec(before)?.[1]
  return words !== undefined && !isFit(company, words)
}

/** Companies that the words can mean, likeliest first. */
function antecedents({ sentences, at, title }: Standpoint, words: string): Company[] {
  const near = sentences.slice(Math.max(0, at - 2), at).toReversed()
  const far = words.startsWith('the ') ? title : []
  return [...near, ...far].flatMap(subjectsOf).filter(company => isFit(company, words))
}

function isFit({ sector, country }: Company, words: string): boolean {
  const all = words.split(' ')
  const trade = FITS[all.at(-1) ?? '']
  if (trade !== undefined && sector !== '' && !trade.test(sector)) return false
  const home = all.map(countryOf).find(code => code !== undefined)
  return home === undefined || country === '' || country === home
}

function subjectsOf(sentence: ReadSentence): Company[] {
  if (!isProse(sentence)) return []
  const { text, mentions } = sentence
  const groups = groupMentions(maskCompanies(text, mentions), mentions)
  return groups
    .filter(group => !group.oblique && !group.aside)
    .flatMap(group => group.members.map(member => member.company))
}

const KINDS =
  'company|retailer|grocer|supermarket|chain|group|giant|marketplace|platform|firm|brand|discounter|startup|start-up|operator'
const DESCRIBED = String.raw`the (?:(?!supply |value |which |that |and |of |in )[\w'’.-]{1,20} ){0,3}?(?:${KINDS})\b(?!['’]s? rivals?\b)(?! ?${COMPANY_MARK})`

/** A subject or possessor before a trigger; the last one counts. */
const SUBJECT = new RegExp(
  String.raw`^(?:.{0,300}[\s,"“])?(it(?= (?:was|is being|has been) $)|it(?! (?:is|was|should|would|seems|turns|has been)\b)|its|they|their|${DESCRIBED})\b[^.;]{0,120}$`,
  'u',
)
const NEAR_SUBJECT = new RegExp(
  String.raw`(?<!${COMPANY_MARK}, )\b(${DESCRIBED}) (?:(?:has|have|had|will|would|is|was|also|recently|already|now|today|begun|started|agreed|plans|to|said|set) ){0,4}$`,
  'u',
)
const OBJECT = new RegExp(String.raw`^ (?:all of |the rest of )?(it|${DESCRIBED})(?![\w-])`, 'u')

const FITS: Record<string, RegExp> = {
  grocer: /^(?:grocery|general|club|wholesale|discount)$/,
  supermarket: /^(?:grocery|general|discount)$/,
  retailer: /^(?!tech|payments|logistics|delivery|investor|property|bank|food|drinks)/,
  chain: /^(?!tech|payments|logistics|delivery|investor|property|bank|marketplace)/,
  marketplace: /^marketplace$/,
  platform: /^(?:marketplace|delivery|tech|payments)$/,
}
