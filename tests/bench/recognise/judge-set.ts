import { enrich } from '../../../lib/enrich/index.ts'
import type { Facts } from '../../../lib/model.ts'
import type { GoldItem } from './gold.ts'
import { scoreItem } from './score-item.ts'
import { summarise } from './summary.ts'
import type { Summary } from './summary.ts'
import type { Judged } from './worst.ts'

/** The figures of a set: ours, those of `peer` on the same texts, and each of our answers. */
export function judgeSet(
  items: GoldItem[],
  peer: (text: string) => Facts,
): { ours: Summary; peer: Summary; judged: Judged[] } {
  const judged = items.map(item => {
    const { title, text } = item
    const facts = enrich({ title, text, lang: null, publishedOn: null, knownTags: [] })
    return { item, facts, score: scoreItem(item, facts) }
  })
  const answers = items.map(item => scoreItem(item, peer(`${item.title}\n${item.text}`)))
  return { ours: summarise(judged.map(({ score }) => score)), peer: summarise(answers), judged }
}
