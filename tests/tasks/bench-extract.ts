import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { readCorpus, readHtml } from '../bench/corpus.ts'
import type { CorpusPage } from '../bench/corpus.ts'
import { missedBars } from '../bench/extract/bars.ts'
import { buildExtractor, buildPageScript } from '../bench/extract/build-scripts.ts'
import { readDisputed } from '../bench/extract/disputed.ts'
import { startRunner } from '../bench/extract/in-chromium.ts'
import { defuddleBundle, installPeers, loadNodePeers } from '../bench/extract/node-peers.ts'
import { table } from '../bench/extract/report.ts'
import { runPage } from '../bench/extract/run-page.ts'
import { scorePage } from '../bench/extract/score.ts'
import type { PageScore } from '../bench/extract/score.ts'
import { summarise } from '../bench/extract/summary.ts'
import type { Summary } from '../bench/extract/summary.ts'
import { writeWorst } from '../bench/extract/worst.ts'
import type { Judged } from '../bench/extract/worst.ts'
import { runTask } from './run-task.ts'
import { ROOT } from './steps.ts'

const USAGE = 'npm run bench:extract -- --corpus FOLDER [--peers] [--json FILE] [--live] [--set NAME]'

/** The judged pages of each extractor. */
type Results = Record<string, Judged[]>

await runTask(async () => {
  const { corpus, peers, json, live, set, worst } = readFlags()
  const pages = readCorpus(corpus).filter(page => set === undefined || page.set === set)
  if (pages.length === 0) throw new Error(`The corpus has no set "${set}".\n${USAGE}`)
  if (peers) await installPeers()
  const results = await judgeAll(pages, { corpus, peers, live })
  const summaries = summariseAll(results)
  print(summaries, results)
  writeWorst(join(ROOT, '.output', 'bench', 'worst'), results['ours'] ?? [], worst)
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(summaries, null, 2)}\n`)
  const { ours, readability } = summaries.overall
  const missed = ours && readability && set === undefined ? missedBars(ours, readability) : []
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
      worst: { type: 'string', default: '30' },
    },
  })
  const { corpus } = values
  if (corpus === undefined) throw new Error(USAGE)
  return { ...values, corpus, worst: Number(values.worst) }
}

async function judgeAll(
  pages: CorpusPage[],
  { corpus, peers, live }: { corpus: string; peers: boolean; live: boolean },
): Promise<Results> {
  const paths = [await buildExtractor(), await buildPageScript(), ...(peers ? [defuddleBundle()] : [])]
  const runner = await startRunner(
    paths.map(path => readFileSync(path, 'utf8')),
    live,
  )
  const inPage = ['ours', 'readability', ...(peers ? ['defuddle'] : [])]
  const nodePeers = peers ? loadNodePeers() : {}
  const results: Results = {}
  try {
    for (const [i, page] of pages.entries()) {
      // Each goes first as often as the other, so that neither always pays for a cold page.
      const order = i % 2 === 0 ? inPage : inPage.toReversed()
      const html = readHtml(corpus, page)
      const answers = await runPage({ runner, inPage: order, nodePeers }, { html, url: page.url })
      for (const [name, answer] of Object.entries(answers)) {
        results[name] ??= []
        results[name].push({ page, answer, score: scorePage(page.truth, answer) })
      }
    }
  } finally {
    await runner.close()
  }
  return results
}

type Summaries = {
  overall: Record<string, Summary>
  sets: Record<string, Record<string, Summary>>
}

function summariseAll(results: Results): Summaries {
  const sets = new Set(Object.values(results).flatMap(all => all.map(({ page }) => page.set)))
  const of = (only: (judged: Judged) => boolean): Record<string, Summary> =>
    Object.fromEntries(
      Object.entries(results).map(([name, all]) => [name, summarise(scoresOf(all.filter(only)))]),
    )
  return {
    overall: of(() => true),
    sets: Object.fromEntries([...sets].map(set => [set, of(({ page }) => page.set === set)])),
  }
}

function scoresOf(judged: Judged[]): PageScore[] {
  return judged.map(({ score }) => score)
}

function print(summaries: Summaries, results: Results): void {
  for (const [set, columns] of Object.entries(summaries.sets)) console.log(`${table(set, columns)}\n`)
  const disputed = new Set(readDisputed().map(({ id, measure }) => `${id} ${measure}`))
  const undisputed = (results['ours'] ?? []).map(({ page, score }) => {
    const kept = Object.entries(score).map(([measure, value]) => [
      measure,
      disputed.has(`${page.id} ${measure}`) ? null : value,
    ])
    return Object.fromEntries(kept) as PageScore
  })
  const overall = { ...summaries.overall, 'ours, undisputed': summarise(undisputed) }
  console.log(table('overall', overall))
}
