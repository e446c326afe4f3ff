import { enrich } from '../../lib/enrich/index.ts'
import type { Deal, Facts } from '../../lib/model.ts'

/** What is recognised in a text, by default without a title. */
export function read(text: string, title = '', knownTags: string[] = []): Facts {
  return enrich({ title, text, lang: 'en', publishedOn: '2025-03-04', knownTags })
}

/** Names of all companies found, in no order. */
export function companyNames(facts: Facts): string[] {
  return [...facts.about, ...facts.mentioned].map(({ name }) => name).toSorted()
}

/** `type: A × B`, parties as read. */
export function summary(deal: Deal): string {
  return `${deal.type}: ${deal.parties.map(({ name }) => name).join(' × ')}`
}

/** All deals of a text but rivalries, as summaries. */
export function dealsOf(text: string): string[] {
  return read(text)
    .deals.filter(({ type }) => type !== 'competition')
    .map(summary)
}
