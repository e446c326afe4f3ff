import { dealId, dealsOf, judgeDeal } from '../facts/index.ts'
import type { Deal, DealParty, Lesson, Money } from '../model.ts'
import type { NewDeal } from '../opinion/index.ts'
import { findRow } from '../store/index.ts'
import { oneLine } from '../text/tidy.ts'
import { changeAndTeach } from './change-and-teach.ts'
import { changeClip } from './change.ts'
import type { Context, Recogniser } from './context.ts'
import type { DealEdit, DealWord, Done } from './types.ts'

/**
 * Takes the person's word on a deal of a clip; `of` names it as `dealsOf` does. A refusal is remembered for later clips.
 * Throws when the clip or the deal is not there.
 */
export async function judge(
  context: Context,
  id: string,
  { of, word }: { of: string; word: DealWord },
): Promise<Done> {
  const row = await findRow(context.db, id)
  const found = row && dealsOf(row).find(each => each.of === of)
  if (!found) throw new Error(`there is no deal ${of} in clip ${id}`)
  const { of: _of, state, ...deal } = found
  const next = word === 'yes' || word === 'no' ? deal : await edited(context, deal, word)
  const isChanged = JSON.stringify(next) !== JSON.stringify(deal) || state === 'corrected'
  const is = word === 'no' ? 'rejected' : isChanged ? 'corrected' : 'accepted'
  const lessons: Lesson[] =
    word === 'no' ? [{ kind: 'not-deal', type: deal.type, parties: deal.parties.map(named) }] : []
  return changeAndTeach(context, { op: 'judge', id, lessons }, ({ judged }) => ({
    judged: judgeDeal(judged, { of, is, deal: next }),
  }))
}

/** Adds a deal that the person vouches for; throws when the clip is not there or fewer than two parties have a name. */
export async function addDeal(context: Context, id: string, added: NewDeal): Promise<Done> {
  const { companyNamed } = await context.recogniser()
  const parties = added.parties.flatMap(name => {
    const company = companyNamed(name)
    return company ? [{ ...company, role: 'party' as const }] : []
  })
  if (parties.length < 2) throw new Error('a deal needs two parties')
  const deal: Deal = { ...NO_TERMS, ...added, parties }
  return changeClip(context, 'judge', id, ({ judged }) => ({
    judged: judgeDeal(judged, { of: dealId(deal), is: 'accepted', deal }),
  }))
}

const NO_TERMS = {
  via: null,
  exclusive: false,
  amount: null,
  stakePercent: null,
  market: null,
  trigger: '',
  confidence: 1,
}

/** The amount of money that a text holds first, or null. */
export async function readAmount({ recogniser }: Context, text: string): Promise<Money | null> {
  const { findMoney } = await recogniser()
  const [found] = findMoney(text.slice(0, NAME))
  return found ? { value: found.value, currency: found.currency, text: found.text } : null
}

/** The deal with the asked fields; what cannot be, such as a deal without parties or a stake over 100 %, stays. */
async function edited({ recogniser }: Context, deal: Deal, asked: DealEdit): Promise<Deal> {
  const { companyNamed } = await recogniser()
  const parties = asked.parties?.flatMap(each => toParty(deal, each, companyNamed)) ?? []
  const stake = asked.stakePercent
  return {
    ...deal,
    ...(asked.type && { type: asked.type }),
    ...(asked.status && { status: asked.status }),
    ...(asked.exclusive !== undefined && { exclusive: asked.exclusive }),
    ...(parties.length > 0 && { parties }),
    ...(asked.via !== undefined && { via: oneLine(asked.via, NAME) || null }),
    ...(asked.market !== undefined && { market: oneLine(asked.market, NAME) || null }),
    ...(asked.amount !== undefined && { amount: asked.amount }),
    ...(stake !== undefined && isStake(stake) && { stakePercent: stake }),
  }
}

const NAME = 200

function toParty(
  deal: Deal,
  { name, role }: { name: string; role: DealParty['role'] },
  companyNamed: Recogniser['companyNamed'],
): DealParty[] {
  const same = deal.parties.find(party => party.name === name.trim())
  const company = same ?? companyNamed(name)
  return company ? [{ id: company.id, name: company.name, role }] : []
}

function isStake(stake: number | null): boolean {
  return stake === null || (stake > 0 && stake <= 100)
}

function named({ id, name }: DealParty): { id: string; name: string } {
  return { id, name }
}
