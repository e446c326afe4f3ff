import type { DealEdit } from '../lib/library/types.ts'
import type { Deal, DealParty, DealStatus, DealType, Money } from '../lib/model.ts'
import { fail, ok, type Result } from '../lib/result.ts'

/** A deal as it is being edited, all in the words of its fields. */
export type DealDraft = {
  type: DealType
  status: DealStatus
  exclusive: boolean
  parties: { key: number; name: string; role: DealParty['role'] }[]
  amount: string
  stake: string
  market: string
  via: string
}

export function dealDraft(deal: Deal): DealDraft {
  return {
    type: deal.type,
    status: deal.status,
    exclusive: deal.exclusive,
    parties: deal.parties.map(({ name, role }, key) => ({ key, name, role })),
    amount: deal.amount?.text ?? '',
    stake: deal.stakePercent === null ? '' : String(deal.stakePercent),
    market: deal.market ?? '',
    via: deal.via ?? '',
  }
}

/** What the draft asks for, with its amount as read, or what stands in its way, in words for people. */
export function toEdit(draft: DealDraft, amount: Money | null): Result<DealEdit> {
  const parties = draft.parties
    .map(({ name, role }) => ({ name: name.trim(), role }))
    .filter(({ name }) => name !== '')
  const stake = Number(draft.stake.replace('%', '').replace(',', '.').trim())
  if (parties.length === 0) return fail('Name at least one party.')
  if (!(stake >= 0 && stake <= 100)) return fail('A stake is a number from 0 to 100.')
  if (draft.amount.trim() !== '' && !amount) {
    return fail('Write the amount with its currency, such as $1.2 billion.')
  }
  return ok({
    type: draft.type,
    status: draft.status,
    exclusive: draft.exclusive,
    parties,
    via: draft.via,
    market: draft.market,
    stakePercent: stake > 0 ? stake : null,
    amount,
  })
}
