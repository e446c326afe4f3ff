import { isUnlisted } from './data/companies.ts'
import { GIVEN_NAMES, LEGAL_FORMS } from './data/unlisted-cues.ts'
import { findFramed } from './frames.ts'
import { withMeant } from './meant.ts'
import { isProse } from './reading.ts'
import type { Mention, ReadSentence } from './reading.ts'
import { toClause } from './subject.ts'

/** A clause this sure makes a company of a name beside a known one; this sure, of two unknown names. */
const LIKELY = 0.75
const SURE = 0.85
/** A name that a deal shows to be a company can show another. */
const ROUNDS = 3

/**
 * The sentences with those names outside the list as companies that stand in a deal with a company: whoever buys from
 * Kroger is one. Names of people and places are left out: one that a role follows, or that something happens in.
 */
export function addLikelyNames(texts: ReadSentence[][]): ReadSentence[][] {
  const all = texts.flat()
  const barred = new Set(all.flatMap(barredIn))
  const open = ({ company }: Mention): boolean => !barred.has(company.id)
  const known = new Set(all.flatMap(({ mentions }) => mentions.map(({ company }) => company.id)))
  const [body = [], ...rest] = texts
  const named = new Set(
    all.flatMap(read =>
      read.maybe.filter(each => isName(each, read)).map(({ company }) => company.id),
    ),
  )
  const tried = body.map(sentence =>
    withMentions(
      sentence,
      sentence.maybe.filter(each => open(each) && named.has(each.company.id)),
    ),
  )
  const deals = partiesOf(withMeant(tried, rest.flat()), known)
  const likely = new Set<string>()
  for (let round = 0; round < ROUNDS; round++) {
    for (const { ids, sure } of deals) {
      const isKnown = sure || ids.some(id => known.has(id) || likely.has(id))
      for (const id of ids) if (isKnown && isUnlisted(id) && !known.has(id)) likely.add(id)
    }
  }
  if (likely.size === 0) return texts
  return [body, ...rest].map(sentences =>
    sentences.map(sentence =>
      withMentions(
        sentence,
        sentence.maybe.filter(({ company }) => likely.has(company.id)),
      ),
    ),
  )
}

function withMentions(sentence: ReadSentence, added: Mention[]): ReadSentence {
  if (added.length === 0) return sentence
  const mentions = [...sentence.mentions, ...added].toSorted((a, b) => a.start - b.start)
  return { ...sentence, mentions }
}

type Stated = { ids: string[]; sure: boolean }

/** Parties of the deals that new names are in; `sure` where the clause alone makes them companies. */
function partiesOf(sentences: ReadSentence[], known: ReadonlySet<string>): Stated[] {
  return sentences.flatMap((read, at) => {
    const { mentions, titleCase } = read
    const hasNew = mentions.some(({ company }) => !known.has(company.id))
    if (!hasNew || titleCase || !isProse(read)) return []
    return findFramed(toClause({ sentences, at, title: [] }))
      .map(({ confidence, found }) => ({ sure: confidence - found.doubt, found }))
      .filter(({ sure }) => sure >= LIKELY)
      .map(({ sure, found }) => ({
        ids: found.parties.map(({ id }) => id),
        sure: sure >= SURE,
      }))
  })
}

function barredIn({ text, maybe }: ReadSentence): string[] {
  return maybe
    .filter(({ start, end }) => {
      const before = text.slice(Math.max(0, start - 24), start)
      const after = text.slice(end, end + 40)
      const isPart = PART_BEFORE.test(before) || PART_AFTER.test(after)
      return isPart || NONE_BEFORE.test(before) || PERSON_AFTER.test(after)
    })
    .map(({ company }) => company.id)
}

/** A capital letter that a sentence opens with says nothing, nor do words such as `Californian`. */
function isName({ start, end }: Mention, { text }: ReadSentence): boolean {
  const name = text.slice(start, end)
  const [first = ''] = name.toLowerCase().split(' ')
  if (/['’](?:ll|ve|re|d|m)$/iu.test(name)) return false
  if (GIVEN_NAMES.has(first) || LEGAL_FORMS.has(first)) return false
  return /[ &'’]|\p{L}\p{Lu}|\d/u.test(name) || (start > 1 && !/(?:[ei]an|ese|ish|ch)$/.test(name))
}

const NONE_BEFORE =
  /(?:\b(?:said|says|told|asked|adds?|added|according to|Mr|Mrs|Ms|Dr|Sir|Lady|Lord|executive|director|president|chairman|chairwoman|minister|judge|named|called|analyst|professor|founder|boss|chief|in|near|across|throughout|around|outside|north of|south of|east of|west of|city of|town of|(?:in|near) the|its|their|his|her|our|an?)|[A-Z]{2,}:|[“"‘]) ?$/iu
const PART_BEFORE = /\p{Lu}[\p{L}.]*(?:['’]s?)? $|[\p{L}\p{N}]$/u
const PART_AFTER = /^ famil(?:y|ies)\b|^(?:['’]s)? \p{Lu}|^[-–]?\p{L}/u
const PERSON_AFTER =
  /^(?:['’]s)?(?:,? (?:\d\d,|aged|who\b|says\b|chief|vice|head of|managing director|president|director|chairman|chairwoman|founder|co-?founder|finance|an? (?:consultant|analyst|adviser|lawyer|professor|nurse)|of (?!the\b)\p{Lu}\p{L}+ (?:Research|Securities|Capital|Partners)))/u
