import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { groupStories } from '../../lib/stories/group.ts'
import { readStoryFiles } from '../bench/recognise/gold.ts'
import { makeCopies } from '../bench/stories/generated.ts'
import type { Item } from '../bench/stories/item.ts'
import { precision, recall, scorePairs, worstPairs } from '../bench/stories/pairs.ts'
import { runPeers } from '../bench/stories/peers.ts'
import { readWritten } from '../bench/stories/written.ts'
import { runTask } from './run-task.ts'
import { ROOT } from './steps.ts'

const LEAST_PRECISION = 0.98
const LEAST_RECALL = 0.9

/** Measures how well copies of one story are told from what looks like one; fails where a bar is missed. */
await runTask(async () => {
  const { values } = parseArgs({ options: { worst: { type: 'string', default: '10' } } })
  const sets = [
    readWritten(join(ROOT, 'tests', 'copies')),
    makeCopies(readStoryFiles(join(ROOT, 'tests', 'stories')).items, 5),
  ]
  const missed = sets.flatMap(items => judge(items, Number(values.worst)))
  if (missed.length > 0) throw new Error(missed.join('\n'))
})

function judge(items: Item[], worst: number): string[] {
  const name = items[0]?.set ?? ''
  const of = new Map(items.map(item => [item.clip.id, item]))
  const ours = groupStories(items.map(item => item.clip)).map(group =>
    group.map(({ id }) => of.get(id)).filter(item => item !== undefined),
  )
  console.log(`${name}, ${items.length} texts`.padEnd(34), 'precision  recall')
  for (const { name: who, groups } of [{ name: 'Endcap', groups: ours }, ...runPeers(items)]) {
    const score = scorePairs(items, groups)
    console.log(`  ${who}`.padEnd(34), percent(precision(score)), percent(recall(score)))
  }
  console.log(
    worstPairs(items, ours)
      .slice(0, worst)
      .map(line => `  ${line}`)
      .join('\n'),
  )
  const score = scorePairs(items, ours)
  return [
    ...(precision(score) < LEAST_PRECISION ? [`${name}: precision must be at least 98 %.`] : []),
    ...(recall(score) < LEAST_RECALL ? [`${name}: recall must be at least 90 %.`] : []),
  ]
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`.padStart(9)
}
