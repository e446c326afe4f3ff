import type { Clip, Deal, JudgedCompany } from '../model.ts'
import { foldTag } from '../text/fold.ts'
import { dealId } from './deal-id.ts'

/** Who vouches for a fact: only the rules (`suggested`), or the person, as it was found or as they set it. */
export type FactState = 'suggested' | 'accepted' | 'corrected'

/** `of` names the recognised deal, also when the person changed it since. */
export type StatedDeal = Deal & { of: string; state: FactState }

export type StatedCompany = { id: string; name: string; about: boolean; state: FactState }

type Known = Pick<Clip, 'facts' | 'judged' | 'tags'>

/** The deals of a clip that nobody refused: those that the person vouches for first, then the suggested. */
export function dealsOf({ facts, judged }: Pick<Known, 'facts' | 'judged'>): StatedDeal[] {
  const settled = new Set(judged.deals.flatMap(({ of, deal }) => [of, dealId(deal)]))
  const kept = judged.deals.flatMap(({ of, is, deal }) =>
    is === 'rejected' ? [] : [{ ...deal, of, state: is }],
  )
  const open = facts.deals
    .map(deal => ({ ...deal, of: dealId(deal), state: 'suggested' as const }))
    .filter(deal => !settled.has(deal.of))
  return [...kept, ...open]
}

/**
 * The companies of a clip that nobody took off, those it is about first. One counts as accepted when the person
 * confirmed it, tagged the clip with its name or vouches for a deal that it is party of.
 */
export function companiesOf(clip: Known): StatedCompany[] {
  const { facts, judged, tags } = clip
  const refused = new Set(idsOf(judged.companies, 'rejected'))
  const accepted = new Set([
    ...idsOf(judged.companies, 'accepted'),
    ...dealsOf(clip)
      .filter(({ state }) => state !== 'suggested')
      .flatMap(({ parties }) => parties.map(({ id }) => id)),
  ])
  const tagged = new Set(tags.map(foldTag))
  const found = [
    ...judged.companies.filter(({ is }) => is === 'accepted').map(named(true)),
    ...facts.about.map(named(true)),
    ...dealsOf(clip).flatMap(({ parties, state }) =>
      state === 'suggested' ? [] : parties.map(named(true)),
    ),
    ...facts.mentioned.map(named(false)),
  ]
  const byId = new Map(found.toReversed().map(company => [company.id, company]))
  const order = new Set(found.map(({ id }) => id))
  return [...order].flatMap(id => {
    const company = byId.get(id)
    if (company === undefined || refused.has(id)) return []
    const isAccepted = accepted.has(id) || tagged.has(foldTag(company.name))
    return [{ ...company, state: isAccepted ? ('accepted' as const) : ('suggested' as const) }]
  })
}

function named(about: boolean) {
  return ({ id, name }: { id: string; name: string }) => ({ id, name, about })
}

function idsOf(companies: JudgedCompany[], is: JudgedCompany['is']): string[] {
  return companies.filter(each => each.is === is).map(({ id }) => id)
}
