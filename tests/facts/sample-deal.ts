import type { Deal, DealParty } from '../../lib/model.ts'

export function partyOf(name: string, role: DealParty['role'] = 'party'): DealParty {
  return { id: name.toLowerCase().replaceAll(' ', '-'), name, role }
}

export function sampleDeal(change: Partial<Deal> = {}): Deal {
  return {
    type: 'partnership',
    parties: [partyOf('Kroger'), partyOf('Alibaba')],
    via: null,
    status: 'announced',
    exclusive: false,
    amount: null,
    stakePercent: null,
    market: null,
    evidence: { text: 'Kroger works with Alibaba.', start: 0, end: 26 },
    trigger: 'works with',
    confidence: 0.9,
    ...change,
  }
}
