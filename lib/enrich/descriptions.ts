import type { Company } from './data/companies.ts'
import { KIND } from './data/unlisted-cues.ts'
import { countryOf } from './markets.ts'
import { isProse } from './reading.ts'
import type { ReadSentence } from './reading.ts'

/** Words by which a text describes each company (`Gome, the home appliance chain`), by its id. */
export type Learned = ReadonlyMap<string, ReadonlySet<string>>

/** What the text itself says that its companies are, right before and behind their names. */
export function learn(sentences: ReadSentence[]): Learned {
  const learned = new Map<string, Set<string>>()
  for (const sentence of sentences) {
    if (!isProse(sentence)) continue
    const { text, mentions } = sentence
    for (const { company, start, end } of mentions) {
      const before = BEFORE.exec(text.slice(Math.max(0, start - 60), start))?.[1] ?? ''
      const after = AFTER.exec(text.slice(end, end + 110))?.[1] ?? ''
      const place = PLACE.exec(text.slice(end, end + 40))?.[1] ?? ''
      const words = `${before} ${after} ${place}`.toLowerCase().match(WORD) ?? []
      if (words.length === 0) continue
      const known = learned.get(company.id) ?? new Set<string>()
      for (const word of words) known.add(word)
      learned.set(company.id, known)
    }
  }
  return learned
}

/**
 * How well words such as `the british grocer` fit a company: 0 where nothing speaks against it, more for each word that
 * the text or the list bears out; null where its trade or country is another.
 */
export function fitScore(
  words: string,
  { id, sector, country }: Company,
  learned: Learned,
): number | null {
  const all = words.match(WORD) ?? []
  const kind = all.at(-1) ?? ''
  const told = learned.get(id)
  let score = 0
  const trade = FITS[kind]
  if (told?.has(kind) === true && !GENERAL.test(kind)) score += 1
  else if (trade !== undefined && sector !== '') {
    if (!trade.test(sector)) return null
    score += trade.source.startsWith('^(?!') ? 0 : 0.5
  } else if (
    trade === undefined &&
    !GENERAL.test(kind) &&
    sector !== '' &&
    told?.has(kind) !== true
  ) {
    score -= 1
  }
  for (const word of all.slice(0, -1)) {
    const home = countryOf(word)
    if (home !== undefined && country !== '') {
      if (country !== home) return null
      score += 1
    } else if (told !== undefined && isTold(word, told)) score += 1
    else if (/^\p{Ll}/u.test(word) && !PLAIN.test(word)) score -= 0.4
  }
  return score <= -0.8 ? null : score
}

/** `kiosk` and `kiosks`, `Gulf-based` and `Gulf` are one word. */
function isTold(word: string, told: ReadonlySet<string>): boolean {
  return told.has(word) || told.has(`${word}s`) || told.has(word.replace(/s$|-.*$/, ''))
}

/** Words that tell no company from another. */
const PLAIN =
  /^(?:the|\w+ly|big|small|young|old|listed|private|public|online|retail|local|regional|national|family|heavily|indebted|troubled|struggling|ailing|loss-making|fast-growing|\w+-based|\w+-owned)$/
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu
const BEFORE = new RegExp(
  String.raw`(?:^|[\s“"(])(?:the|an?|its) ((?:[\p{L}\p{N}'’-]{2,20} ){0,4}${KIND} )$`,
  'iu',
)
const AFTER = new RegExp(
  String.raw`^(?:['’]s)?,? (?:an?|the|which is an?|is an?|one of) ((?:[\p{L}\p{N}'’-]{1,20} ){0,6}?${KIND}(?: ${KIND})?)(?![\p{L}-])`,
  'u',
)
const PLACE = /^,? (?:of|from|based in|in) ((?:\p{Lu}\p{L}+ ?){1,3})/u
const GENERAL = /^(?:company|group|firm|business|giant)$/
const FITS: Record<string, RegExp> = {
  grocer: /^(?:grocery|general|club|wholesale|discount|convenience)$/,
  supermarket: /^(?:grocery|general|discount)$/,
  supermarkets: /^(?:grocery|general|discount)$/,
  discounter: /^(?:discount|general|grocery)$/,
  retailer:
    /^(?!tech|payments|logistics|delivery|investor|property|bank|food|drinks|household|industrial)/,
  chain:
    /^(?!tech|payments|logistics|delivery|investor|property|bank|marketplace|household|industrial)/,
  marketplace: /^marketplace$/,
  platform: /^(?:marketplace|delivery|tech|payments)$/,
  bank: /^bank$/,
  fund: /^investor$/,
  investor: /^investor$/,
  maker: /^(?!grocery|general|delivery|payments|bank|investor|property|department|discount)/,
  club: /^(?:club|wholesale)$/,
  carrier: /^(?:logistics|travel|telecom)$/,
}
