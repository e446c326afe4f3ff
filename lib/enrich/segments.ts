import type { Group } from './groups.ts'

/**
 * A stretch of a sentence between commas, brackets or stops: of the main clause, a relative clause, or words set aside
 * that tell more of a company (`, owner of Booker,`). `hard` ones follow a semicolon, colon, quotation mark or stop.
 */
export type Segment = {
  start: number
  end: number
  kind: 'main' | 'relative' | 'aside'
  hard: boolean
  /** The company that a relative clause or words set aside tell of. */
  of: Group | undefined
}

/** The segments of a masked sentence, left to right. Commas within a group of companies part nothing. */
export function segmentsOf(masked: string, groups: Group[]): Segment[] {
  const segments: Segment[] = []
  let start = 0
  let hard = true
  for (const { index, 0: mark } of [...masked.matchAll(MARKS), endOf(masked)]) {
    if (index < start || groups.some(group => group.start < index && index < group.end)) continue
    const text = masked.slice(start, index).trimStart()
    const last = segments.at(-1)
    const of = hard ? undefined : groups.findLast(({ end }) => end <= start)
    const kind = hard || of === undefined || last === undefined ? 'main' : kindOf(text, of, masked)
    segments.push({ start, end: index, kind, hard, of: kind === 'main' ? undefined : of })
    start = index + mark.length
    hard = /[;:.?!"“”]/.test(mark)
  }
  return segments
}

/** The segment that holds a place. */
export function segmentAt(segments: Segment[], place: number): number {
  return segments.findIndex(({ end }) => place <= end)
}

/** Whether words hold a finite verb, as far as a short list of forms can tell. */
export function hasVerb(text: string): boolean {
  return FINITE.test(text)
}

function endOf(masked: string): { index: number; 0: string } {
  return { index: masked.length, 0: '' }
}

function kindOf(text: string, of: Group, masked: string): Segment['kind'] {
  if (RELATIVE.test(text)) return 'relative'
  const isRightAfter = masked.slice(of.end, of.end + 40).indexOf(text.slice(0, 12)) < 24
  const isAside = ASIDE.test(text) && !FINITE.test(text) && !PREDICATE.test(text)
  return isRightAfter && isAside ? 'aside' : 'main'
}

const MARKS = /, |[;:?!()"“”]|\. | [–—-] /g
const RELATIVE =
  /^(?:and |but )?(?:(?:\w+ )?(?:of|in|from|to|with|for|by|on|at|under|through) )?(?:which|who|whom|whose)\b/u
const ASIDE =
  /^(?:having|once|long|still|since|already|first|formerly|now|itself|part|owners?|makers?|parents?|owned|bought|acquired|sold|taken|backed|led|founded|based|known|called|named|run|controlled|listed|valued|worth|the|an?|its|their|one of|another|like|unlike|as|including|such as|together with|along with|with|\uE000+['’]s?|britain|france|\w+['’]s) /u
/** What a subject before the words set aside does: `now delivers`. */
const PREDICATE =
  /^(?:now|also|still|already|later|then|since|recently|soon|today|first|long) (?!as\b|its\b)[a-z]{2,}s\b/u
const FINITE =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|did|does|do|said|says|took|gave|paid|put|set|got|made|went|came|won|held|ran|runs|plans|owns|holds|wants|gets|pays|sells|buys|takes|opens|joins|signs|uses|(?<!-)(?!based|owned|named|called|listed|limited|united|failed|so-called)[a-z]{3,}ed(?! by\b))\b/u
