import type { Deal, Evidence } from '../model.ts'
import type { ReadSentence } from './reading.ts'

/**
 * Deals read from the title, with evidence in the body: the first sentence that names two of the parties, else one of
 * them. A deal that no sentence bears out has empty evidence at offset 0; its proof is the title itself.
 */
export function placeTitleDeals(deals: Deal[], body: ReadSentence[]): Deal[] {
  return deals.map(deal => {
    const sentence =
      body.find(read => countParties(deal, read) > 1) ??
      body.find(read => countParties(deal, read) > 0)
    const evidence: Evidence =
      sentence === undefined
        ? { text: '', start: 0, end: 0 }
        : { text: sentence.text, start: sentence.start, end: sentence.end }
    return { ...deal, evidence }
  })
}

function countParties(deal: Deal, { mentions }: ReadSentence): number {
  return deal.parties.filter(({ id }) => mentions.some(({ company }) => company.id === id)).length
}
