import type { Company } from './data/companies.ts'
import { groupMentions } from './groups.ts'
import { isProse } from './reading.ts'
import type { Mention, ReadSentence } from './reading.ts'
import { maskCompanies } from './triggers.ts'

/**
 * Whom `it`, `the retailer`, `the grocer` or `its` means in sentence `at`: the company that one of the two sentences
 * before is about, of the right trade where the word names one; null when that is not clear.
 */
export function resolveSubject(
  sentences: ReadSentence[],
  at: number,
  before: string,
): Company | null {
  const word = SUBJECT.exec(before)?.[1]
  if (word === undefined) return null
  const isFit = FITS[word.replace(/^the /, '')]
  for (const sentence of sentences.slice(Math.max(0, at - 2), at).toReversed()) {
    const subjects = subjectsOf(sentence).filter(
      company => isFit === undefined || isFit.test(company.sector),
    )
    const [first] = subjects
    if (first !== undefined) return first
  }
  return null
}

/** The sentence with each `the latter` as a mention of the company named last before it. */
export function withLatter(
  sentence: ReadSentence,
  previous: ReadSentence | undefined,
): ReadSentence {
  const index = sentence.text.toLowerCase().indexOf('the latter')
  if (index < 0) return sentence
  const earlier = sentence.mentions.filter(mention => mention.end <= index)
  const candidates = earlier.length > 0 ? earlier : (previous?.mentions ?? [])
  const company = candidates.at(-1)?.company
  if (company === undefined) return sentence
  const latter: Mention = {
    company,
    start: index,
    end: index + 'the latter'.length,
    pronoun: true,
  }
  const mentions = [...sentence.mentions, latter].toSorted((a, b) => a.start - b.start)
  return { ...sentence, mentions }
}

function subjectsOf(sentence: ReadSentence): Company[] {
  if (!isProse(sentence)) return []
  const { text, mentions } = sentence
  const groups = groupMentions(maskCompanies(text, mentions), mentions)
  return groups
    .filter(group => !group.oblique && !group.aside)
    .flatMap(group => group.members.map(member => member.company))
}

/** A subject or possessor before a trigger; the last one counts. */
const SUBJECT =
  /^(?:.{0,300}[\s,"“])?(it(?! (?:is|was|should|would|seems|turns|has been)\b)|its|they|their|the (?:company|retailer|grocer|supermarket|chain|group|giant|marketplace|platform|firm|brand|discounter))\b[^.;]{0,120}$/u

const FITS: Record<string, RegExp> = {
  grocer: /^(?:grocery|general|club|wholesale)$/,
  supermarket: /^(?:grocery|general)$/,
  retailer: /^(?!tech|payments|logistics|delivery|investor|property|bank|food|drinks)/,
  marketplace: /^marketplace$/,
  platform: /^(?:marketplace|delivery|tech|payments)$/,
}
