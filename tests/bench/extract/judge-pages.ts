import { readFileSync } from 'node:fs'

import { readHtml } from '../corpus.ts'
import type { CorpusPage } from '../corpus.ts'
import { installPeers } from '../install-peers.ts'
import { buildExtractor, buildPageScript } from './build-scripts.ts'
import { startRunner } from './in-chromium.ts'
import { defuddleBundle, loadNodePeers } from './node-peers.ts'
import { runPage } from './run-page.ts'
import { scorePage } from './score.ts'
import type { Judged } from './worst.ts'

/** `peers`: beside ours and bare Readability, which is always run, as times are compared with it. */
export type RunOptions = { corpus: string; peers: boolean; live: boolean }

/** The judged pages of each extractor, in the order of the pages. */
export type Results = Record<string, Judged[]>

/** Runs every extractor on every page and scores its answers. */
export async function judgePages(
  pages: CorpusPage[],
  { corpus, peers, live }: RunOptions,
): Promise<Results> {
  if (peers) await installPeers()
  const scripts = [await buildExtractor(), await buildPageScript()]
  if (peers) scripts.push(defuddleBundle())
  const sources = scripts.map(path => readFileSync(path, 'utf8'))
  const runner = await startRunner(sources, live)
  const inPage = ['ours', 'readability', ...(peers ? ['defuddle'] : [])]
  const nodePeers = peers ? loadNodePeers() : {}
  const results: Results = {}
  try {
    for (const [i, page] of pages.entries()) {
      // Each goes first as often as the other, so that neither always pays for a cold page.
      const order = i % 2 === 0 ? inPage : inPage.toReversed()
      const given = { html: readHtml(corpus, page), url: page.url }
      const answers = await runPage({ runner, inPage: order, nodePeers }, given)
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
