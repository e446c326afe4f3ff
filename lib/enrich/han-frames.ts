import type { DealParty, DealType } from '../model.ts'
import type { Company } from './data/companies.ts'
import { HAN_FRAMES } from './data/han-frames.ts'
import type { Framed } from './frames.ts'
import type { Mention, ReadSentence } from './reading.ts'
import { IMPLIED } from './subject.ts'
import type { Clause } from './subject.ts'
import { COMPANY_MARK } from './triggers.ts'

type Role = DealParty['role']
type Frame = {
  type: DealType
  confidence: number
  subject: Role | undefined
  roles: Role[]
  pattern: RegExp
}

/**
 * Deals of a Chinese sentence. The subject is the company before the words that no preposition governs, else the one
 * that an earlier clause, or the sentence before, is about.
 */
export function findHanFramed({ sentences, at, masked }: Clause): Framed[] {
  const sentence = sentences[at]
  if (sentence === undefined) return []
  return RULES.flatMap(frame => {
    const found: Framed[] = []
    for (const match of masked.matchAll(frame.pattern)) {
      const named = (match.indices ?? []).slice(1).flatMap(place => {
        const mention = sentence.mentions.find(({ start }) => start === place?.[0])
        return mention === undefined ? [] : [mention.company]
      })
      if (named.length < frame.roles.length) continue
      const parties = named.map((company, index) => toParty(company, frame.roles[index] ?? 'party'))
      const ids = new Set(named.map(({ id }) => id))
      const start = match.index
      let doubt = 0
      if (frame.subject !== undefined) {
        const here = subjectHere(sentence, masked, start, ids)
        const subject = here ?? earlier(sentences, at, ids)
        if (subject === undefined) continue
        if (here === undefined) doubt = IMPLIED
        parties.unshift(toParty(subject, frame.subject))
      }
      if (new Set(parties.map(({ id }) => id)).size < 2) continue
      const place = { start, end: start + match[0].length }
      const { type, confidence } = frame
      found.push({ ...place, type, confidence, found: { parties, via: null, doubt } })
    }
    return found
  })
}

function toParty({ id, name }: Company, role: Role): DealParty {
  return { id, name, role }
}

function subjectHere(
  { mentions }: ReadSentence,
  masked: string,
  before: number,
  others: ReadonlySet<string>,
): Company | undefined {
  const isFree = ({ start, company }: Mention): boolean =>
    !others.has(company.id) && !GOVERNED.test(masked.slice(Math.max(0, start - 16), start))
  const free = mentions.filter(mention => mention.end <= before && isFree(mention))
  const clause = Math.max(...['，', '；', '：'].map(mark => masked.lastIndexOf(mark, before - 1)))
  const here = free.findLast(({ start }) => start > clause)
  if (here === undefined && MEANT.test(masked.slice(clause + 1, before))) return undefined
  return (here ?? free[0])?.company
}

function earlier(
  sentences: ReadSentence[],
  at: number,
  others: ReadonlySet<string>,
): Company | undefined {
  const near = sentences.slice(Math.max(0, at - 2), at).toReversed()
  return near
    .flatMap(({ mentions }) => mentions.slice(0, 1))
    .find(({ company }) => !others.has(company.id))?.company
}

function parse(line: string): Frame {
  const [type = '', confidence = '', slots = '', ...rest] = line.split('|')
  const named = slots.split(' ').map(slot => slot.split(':'))
  return {
    type: type as DealType,
    confidence: Number(confidence),
    subject: named.filter(([slot]) => slot === 'S').flatMap(roleOf)[0],
    roles: named.filter(([slot = '']) => /^\d$/.test(slot)).flatMap(roleOf),
    pattern: new RegExp(rest.join('|').replaceAll('@', `(${COMPANY_MARK}+)`), 'gdu'),
  }
}

function roleOf([, role = '']: string[]): Role[] {
  return isRole(role) ? [role] : []
}

function isRole(role: string): role is Role {
  return /^(?:party|buyer|target|seller)$/.test(role)
}

/** Words for the company that the sentence before is about. */
const MEANT = /^(?:它|该公司|公司|该集团)/u
/** A company behind one of these is no subject: `与A`, `向A`. */
const GOVERNED = /(?:与|和|同|跟|向|从|给|由|被|把|将|对|在|为|于)[^，；。\uE000]{0,12}$/u
const RULES = HAN_FRAMES.trim().split('\n').map(parse)
