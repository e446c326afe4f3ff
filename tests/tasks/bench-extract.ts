import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { readCorpus } from '../bench/corpus.ts'
import { missedBars } from '../bench/extract/bars.ts'
import { readDisputed } from '../bench/extract/disputed.ts'
import { judgePages } from '../bench/extract/judge-pages.ts'
import { table } from '../bench/extract/report.ts'
import { summariseAll, summariseUndisputed } from '../bench/extract/summaries.ts'
import { reportWarnings, warningsTable } from '../bench/extract/warnings-report.ts'
import { writeWorst } from '../bench/extract/worst.ts'
import { runTask } from './run-task.ts'
import { ROOT } from './steps.ts'

const USAGE =
  'npm run bench:extract -- --corpus FOLDER [--peers] [--json FILE] [--live] [--set NAME]'
const WORST = join(ROOT, '.output', 'bench', 'worst')

/** Measures the extractor on real pages; fails where a bar is missed. */
await runTask(async () => {
  const { corpus, set, json, ...flags } = readFlags()
  const pages = readCorpus(corpus).filter(page => set === undefined || page.set === set)
  if (pages.length === 0) throw new Error(`The corpus has no set "${set}".\n${USAGE}`)
  const results = await judgePages(pages, { corpus, ...flags })
  const ours = results['ours'] ?? []
  const summaries = summariseAll(results)
  for (const [name, columns] of Object.entries(summaries.sets))
    console.log(table(name, columns), '\n')
  const undisputed = { 'ours, undisputed': summariseUndisputed(ours, readDisputed()) }
  console.log(table('overall', { ...summaries.overall, ...undisputed }), '\n')
  const warnings = reportWarnings(ours)
  console.log(warningsTable(warnings), '\n')
  writeWorst(WORST, ours)
  console.log(`The worst pages of each measure: ${join('.output', 'bench', 'worst')}`)
  if (json !== undefined)
    writeFileSync(json, `${JSON.stringify({ ...summaries, warnings }, null, 2)}\n`)
  const { ours: own, readability } = summaries.overall
  const missed = set === undefined && own && readability ? missedBars(own, readability) : []
  if (missed.length > 0) throw new Error(missed.join('\n'))
})

function readFlags() {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string' },
      peers: { type: 'boolean', default: false },
      live: { type: 'boolean', default: false },
      json: { type: 'string' },
      set: { type: 'string' },
    },
  })
  const { corpus } = values
  if (corpus === undefined) throw new Error(`A folder of pages is missing.\n${USAGE}`)
  return { ...values, corpus }
}
