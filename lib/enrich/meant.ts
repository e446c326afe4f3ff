import type { Company } from './data/companies.ts'
import { fitScore, learn } from './descriptions.ts'
import type { Learned } from './descriptions.ts'
import { eachMatch } from './each-match.ts'
import { groupMentions } from './groups.ts'
import { isHan } from './han-phrases.ts'
import { isProse } from './reading.ts'
import type { Mention, ReadSentence } from './reading.ts'
import { COMPANY_MARK, maskCompanies } from './triggers.ts'

/** How many sentences back a word can point. */
const REACH = 4

type Named = { company: Company; subject: boolean; together: boolean }
type Memory = {
  past: Named[][]
  title: Named[]
  learned: Learned
  /** How much of the text each company has, by its id, up to 1. */
  share: ReadonlyMap<string, number>
}

/**
 * The sentences with `it`, `the Dutch grocer`, `the two companies` and the like as mentions of the companies they mean,
 * where that is clear: the company that an earlier sentence, or the same, is about, or that a description fits best.
 */
export function withMeant(sentences: ReadSentence[], title: ReadSentence[]): ReadSentence[] {
  const all = [...title, ...sentences]
  const memory: Memory = {
    past: [],
    title: title.flatMap(namedIn),
    learned: learn(all),
    share: shares(all),
  }
  return sentences.map(sentence => {
    if (!isProse(sentence)) return sentence
    const isFirst = memory.past.length + memory.title.length + sentence.mentions.length === 0
    const read = isFirst || isHan(sentence.text) ? sentence : addMeant(sentence, memory)
    const named = namedIn(read)
    if (named.length > 0) memory.past.unshift(named)
    memory.past.length = Math.min(memory.past.length, REACH)
    return read
  })
}

function addMeant(sentence: ReadSentence, memory: Memory): ReadSentence {
  const masked = maskCompanies(sentence.text, sentence.mentions)
  let mentions = sentence.mentions
  for (const { text: words, index: start } of eachMatch(ANAPHOR, masked)) {
    const earlier = mentions.filter(({ end }) => end <= start)
    const free = PLURAL.test(words)
      ? earlier
      : earlier.filter(({ end }) => OPENER.test(masked.slice(end, start)))
    const here = namedIn({ ...sentence, mentions: free })
    const companies = meaning(words, { ...memory, past: [here, ...memory.past] })
    if (companies.length === 0) continue
    const end = start + words.length
    const added = companies.map((company): Mention => ({ company, start, end, pronoun: true }))
    mentions = [...mentions, ...added].toSorted((a, b) => a.start - b.start)
  }
  return mentions === sentence.mentions ? sentence : { ...sentence, mentions }
}

function meaning(words: string, memory: Memory): Company[] {
  if (PLURAL.test(words)) return severalOf(memory)
  if (words === 'the latter') {
    const last = memory.past.find(named => named.length > 0)?.at(-1)
    return last === undefined ? [] : [last.company]
  }
  if (words === 'the former') {
    const past = memory.past.find(named => named.length > 1)
    return past?.[0] === undefined ? [] : [past[0].company]
  }
  let best: Company | undefined
  let most = 0
  for (const { company, score } of candidates(words, memory)) {
    if (score > most) {
      best = company
      most = score
    }
  }
  return best === undefined ? [] : [best]
}

/** Companies that words can mean, with how near and how fitting they are; later sentences and subjects first. */
function candidates(
  words: string,
  { past, title, learned, share }: Memory,
): { company: Company; score: number }[] {
  const far = words.startsWith('the ') ? [title] : []
  const isIt = words === 'it'
  const reach = isIt ? past.slice(0, 3) : past
  return [...reach, ...far].flatMap((named, back) =>
    named.map(({ company, subject }) => {
      const fit = isIt ? 0 : fitScore(words, company, learned)
      const near = (subject ? 4 : isIt ? 1 : 2) - back
      const weight = (share.get(company.id) ?? 0) * 0.75
      return { company, score: fit === null ? 0 : Math.max(near, 0.5) + fit * 2 + weight }
    }),
  )
}

/** The companies named together last, else the last two. */
function severalOf({ past, title }: Memory): Company[] {
  for (const named of [...past, title]) {
    const together = distinct(named.filter(each => each.together))
    if (together.length > 1) return together.slice(0, 3)
    const all = distinct(named)
    if (all.length === 2) return all
    const subjects = distinct(named.filter(each => each.subject))
    if (subjects.length === 2) return subjects
  }
  return []
}

function distinct(named: Named[]): Company[] {
  return [...new Map(named.map(({ company }) => [company.id, company])).values()]
}

function namedIn(sentence: ReadSentence): Named[] {
  const { text, mentions } = sentence
  if (mentions.length === 0 || !isProse(sentence)) return []
  const groups = groupMentions(maskCompanies(text, mentions), mentions)
  const open = groups.filter(group => !group.aside)
  const hasSubject = open.some(({ oblique }) => !oblique)
  return open.flatMap(({ members, oblique }, at) =>
    members.map(({ company }) => ({
      company,
      subject: hasSubject ? !oblique : at === 0,
      together: members.length > 1,
    })),
  )
}

function shares(sentences: ReadSentence[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { mentions } of sentences) {
    for (const { company } of mentions) counts.set(company.id, (counts.get(company.id) ?? 0) + 1)
  }
  const most = Math.max(1, ...counts.values())
  return new Map([...counts].map(([id, count]) => [id, count / most]))
}

const KINDS =
  'company|retailer|e-tailer|grocer|supermarket|supermarkets|chain|group|giant|marketplace|platform|firm|brand|discounter|startup|start-up|operator|maker|roaster|manufacturer|supplier|distributor|wholesaler|conglomerate|specialist|cooperative|co-operative|bank|club|website|carrier|insurer|brewer|chemist|developer|investor|fund|label|seller'
/** What means a company named before. A name right behind (`the grocer Kroger`) says itself whom it means. */
const ANAPHOR = new RegExp(
  String.raw`(?<![\w'’-])(?:it(?= (?:was|is being|has been) (?:bought|sold|acquired|taken|founded|merged|backed|swallowed|absorbed))|it(?! (?:should|seems|turns|emerged)\b)(?! (?:is|was) (?!to |being |also |now |[a-z]+ing |the (?:first|largest|second|biggest|sole|only) ))(?! would (?:be|have been|not be|seem|make|mean|take) )(?! has been (?!\w+ing |a |the |in |on ))(?! (?:takes|took) (?!over|control|a stake|its |up |all |the |an? (?:\w+ )?(?:stake|share|holding)|\d|${COMPANY_MARK}))|they|both(?= (?:have|said|companies|sides|firms|agreed|will|are)\b)|the latter|the former(?=['’ ])(?! (?:[\w-]+ )?(?:chief|head|boss|executive|owner|chairman|employee|director|manager))|(?<!${COMPANY_MARK}, )(?:the|both|these) (?:(?:two|three|technology|other) )?(?:pair|duo|sides|parties|partners|companies|chains|retailers|firms|groups|grocers|brands|businesses)|(?<!${COMPANY_MARK}, )the (?:(?!supply |value |which |that |and |of |in |whole |other |first |second |third |last |next |new |only |same |biggest |largest |former |combined |entire |right )[\w'’.-]{1,20} ){0,3}?(?:${KINDS})(?: (?:chain|operator|company|group|firm|maker|giant|owner|retailer|business))?)(?![\w-])(?!['’]s? (?:own|rivals?|competitors?)\b)(?!,? ${COMPANY_MARK})(?!${COMPANY_MARK})(?! (?:of|in which|that|itself|sector|industry)\b)`,
  'gu',
)
/** Opens another clause; within one, a company is not called `it` again. */
const OPENER =
  /[;:]|\b(?:but|when|while|after|before|because|since|that|said|says|as|where|if|so|whose|although|though|until|than)\b|, and\b|\band (?:it|the|then|has|have|is|will)\b|, (?:the|it)\b|, $/u
const PLURAL =
  /^(?:they|both|the pair|the duo|(?:the|both|these) (?:(?:two|three|technology|other) )?(?:sides|parties|partners|companies|chains|retailers|firms|groups|grocers|brands|businesses))$/u
