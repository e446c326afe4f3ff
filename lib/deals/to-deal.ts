import type { FactState } from '../facts/index.ts'
import type { Day, Deal, DealParty, DealStatus } from '../model.ts'
import type { DealStatement } from './statement.ts'

/** A step of a deal: how far it was on a day, and which clip said so first. */
export type DealStep = { status: DealStatus; on: Day; clipId: string }

/**
 * A deal as the whole library tells of it. `state` is `corrected` or `accepted` when the person vouches for it in any
 * clip. `steps` lead from the first report to `status`; `sources` are all statements in the order of their days.
 */
export type LibraryDeal = Omit<Deal, 'evidence' | 'trigger'> & {
  id: string
  bucket: string
  state: FactState
  steps: DealStep[]
  sources: DealStatement[]
  firstOn: Day
  lastOn: Day
}

/**
 * The deal that statements in the order of their days are about. What the person vouches for goes before what rules
 * found, a named type before a bare `deal`, then the surer. Terms that the best statement lacks come from the others.
 */
export function toDeal(id: string, bucket: string, sources: DealStatement[]): LibraryDeal {
  const ranked = sources.toSorted(
    (a, b) =>
      VOUCHED[b.state] - VOUCHED[a.state] ||
      Number(a.type === 'unspecified') - Number(b.type === 'unspecified') ||
      b.confidence - a.confidence,
  )
  const [best] = ranked
  const [first] = sources
  const last = sources.at(-1)
  if (!best || !first || !last) throw new Error(`the deal ${id} has no source`)
  const { type, via, state, confidence } = best
  const steps = stepsOf(sources)
  return {
    id,
    bucket,
    type,
    parties: partiesOf(ranked),
    via: via ?? firstOf(ranked, 'via'),
    status: steps.at(-1)?.status ?? best.status,
    exclusive: state === 'suggested' ? ranked.some(each => each.exclusive) : best.exclusive,
    amount: firstOf(ranked, 'amount'),
    stakePercent: firstOf(ranked, 'stakePercent'),
    market: firstOf(ranked, 'market'),
    confidence,
    state,
    steps,
    sources,
    firstOn: first.on,
    lastOn: last.on,
  }
}

function firstOf<Field extends 'via' | 'amount' | 'stakePercent' | 'market'>(
  ranked: DealStatement[],
  field: Field,
): DealStatement[Field] {
  return ranked.find(each => each[field] !== null)?.[field] ?? null
}

/** The parties of the best statement with those that only others name. */
function partiesOf(ranked: DealStatement[]): DealParty[] {
  const byId = new Map(
    ranked.toReversed().flatMap(({ parties }) => parties.map(each => [each.id, each])),
  )
  const order = new Set(ranked.flatMap(({ parties }) => parties.map(({ id }) => id)))
  return [...order].flatMap(id => byId.get(id) ?? [])
}

/**
 * Only what brings a deal on is a step: a later article that calls a completed deal `announced` tells of its past. What
 * the person set counts as the last word of its day and may go back.
 */
function stepsOf(sources: DealStatement[]): DealStep[] {
  const steps: DealStep[] = []
  for (const { status, on, clipId, state } of sources) {
    const now = steps.at(-1)
    const isOn = !now || STAGE[status] > STAGE[now.status]
    const isSaid = state === 'corrected' && status !== now?.status
    if (isOn || isSaid) steps.push({ status, on, clipId })
  }
  return steps
}

const VOUCHED: Record<FactState, number> = { suggested: 0, accepted: 1, corrected: 2 }

/** A deal that was denied may still be announced, one that was blocked may still be completed on appeal. */
const STAGE: Record<DealStatus, number> = {
  rumoured: 0,
  denied: 1,
  announced: 2,
  pending: 3,
  blocked: 4,
  completed: 5,
  ended: 6,
}
