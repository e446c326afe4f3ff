import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { installPeers } from '../bench/install-peers.ts'
import { missedBars } from '../bench/recognise/bars.ts'
import { loadCompromise } from '../bench/recognise/compromise.ts'
import { readSets, readStoryFiles } from '../bench/recognise/gold.ts'
import type { GoldSet } from '../bench/recognise/gold.ts'
import { judgeSet } from '../bench/recognise/judge-set.ts'
import { missedInModelStory } from '../bench/recognise/model-story.ts'
import { table } from '../bench/recognise/report.ts'
import { growth, msPerThousandWords } from '../bench/recognise/speed.ts'
import type { Summary } from '../bench/recognise/summary.ts'
import { describeWorst } from '../bench/recognise/worst.ts'
import { runTask } from './run-task.ts'
import { ROOT } from './steps.ts'

const SLOWEST_MS = 10

/** Measures the recogniser on labelled texts; fails where a bar is missed. */
await runTask(async () => {
  const { data, json, set, worst } = readFlags()
  await installPeers()
  const sets = [...(data === undefined ? [] : readSets(data)), ownStories()]
  const asked = sets.filter(({ name, items }) => items.length > 0 && (set ?? name) === name)
  const summaries: Record<string, Summary> = {}
  const compromise = loadCompromise()
  for (const { name, items } of asked) {
    const { ours, peer, judged } = judgeSet(items, compromise)
    summaries[name] = ours
    console.log(`${table(name, ours, peer)}\n${describeWorst(judged, worst)}\n`)
  }
  const missed = Object.entries(summaries).flatMap(([name, each]) => missedBars(name, each))
  missed.push(...judgeSpeed(asked), ...judgeModelStory(data))
  if (json !== undefined) writeFileSync(json, `${JSON.stringify({ sets: summaries }, null, 2)}\n`)
  if (missed.length > 0) throw new Error(missed.join('\n'))
})

function readFlags() {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      json: { type: 'string' },
      set: { type: 'string' },
      worst: { type: 'string', default: '10' },
    },
  })
  return { ...values, worst: Number(values.worst) }
}

function ownStories(): GoldSet {
  return readStoryFiles(join(ROOT, 'tests', 'stories'))
}

function judgeSpeed(sets: GoldSet[]): string[] {
  const items = sets.flatMap(set => set.items)
  const ms = msPerThousandWords(items)
  if (Number.isNaN(ms)) return []
  const times = growth(items).toFixed(1)
  console.log(
    `${ms.toFixed(1)} ms per 1,000 words; ten times the text takes ${times} times as long`,
  )
  return ms > SLOWEST_MS ? [`speed: it must be at most ${SLOWEST_MS} ms per 1,000 words.`] : []
}

function judgeModelStory(data: string | undefined): string[] {
  const missed = data === undefined ? null : missedInModelStory(data)
  if (missed === null) return []
  console.log(`model story: ${missed.length === 0 ? 'all of it is right' : missed.join('; ')}`)
  return missed.map(each => `model story: ${each}.`)
}
