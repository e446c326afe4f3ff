import type { Company } from './data/companies.ts'
import { isUnlisted } from './data/companies.ts'
import { GIVEN_NAMES, LEGAL_FORMS, NO_NAME } from './data/unlisted-cues.ts'
import { isMarketWord } from './markets.ts'
import type { Mention, ReadSentence } from './reading.ts'

/**
 * The sentences with a company's shorter name (`Brightline` for `Brightline Brands`) as that company, where the text
 * holds the longer one and no other that begins alike.
 */
export function foldShortNames(texts: ReadSentence[][]): ReadSentence[][] {
  const whole = longNames(texts.flat())
  if (whole.size === 0) return texts
  const meant = (mention: Mention, { text }: ReadSentence): Mention => {
    const company = whole.get(text.slice(mention.start, mention.end).toLowerCase())
    return company === undefined || !isUnlisted(mention.company.id)
      ? mention
      : { ...mention, company }
  }
  return texts.map(sentences =>
    sentences.map(sentence => {
      const folded = sentence.maybe.map(each => meant(each, sentence))
      const found = folded.filter((each, at) => each !== sentence.maybe[at])
      const mentions = [...sentence.mentions.map(each => meant(each, sentence)), ...found]
      return {
        ...sentence,
        mentions: mentions.toSorted((a, b) => a.start - b.start),
        maybe: folded.filter(each => !found.includes(each)),
      }
    }),
  )
}

/** Companies by the first words of their written names, those left out that several share. */
function longNames(sentences: ReadSentence[]): ReadonlyMap<string, Company> {
  const found = new Map<string, Company | null>()
  for (const { text, mentions } of sentences) {
    for (const { company, start, end } of mentions) {
      const words = text.slice(start, end).toLowerCase().split(/[ ,]+/)
      for (let count = words.length - 1; count > 0; count--) {
        const short = words.slice(0, count)
        if (short.every(isCommon)) continue
        const key = short.join(' ')
        const known = found.get(key)
        found.set(key, known === undefined || known?.id === company.id ? company : null)
      }
    }
  }
  return new Map([...found].flatMap(([key, company]) => (company === null ? [] : [[key, company]])))
}

function isCommon(word: string): boolean {
  return (
    word.length < 3 ||
    NO_NAME.has(word) ||
    GIVEN_NAMES.has(word) ||
    LEGAL_FORMS.has(word) ||
    isMarketWord(word) ||
    COMMON.has(word)
  )
}

/** First words that many names share. */
const COMMON = new Set(
  `general home american whole first united national best old family dollar big royal great new super fresh city green red
  blue black white golden silver grand global world universal central western eastern pacific atlantic star sun fair
  good happy smart digital direct express premium total trade market foods food store stores retail group`.split(
    /\s+/,
  ),
)
