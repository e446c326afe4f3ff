import type { Answer } from './answer.ts'
import { failed } from './answer.ts'
import type { Runner } from './in-chromium.ts'
import type { NodePeer } from './node-peers.ts'

type Extractors = { runner: Runner; inPage: string[]; nodePeers: Record<string, NodePeer> }

/** The answer of each extractor for one page. A page that a browser cannot open is a failure of those in it. */
export async function runPage(
  { runner, inPage, nodePeers }: Extractors,
  page: { html: string; url: string },
): Promise<Record<string, Answer>> {
  const answers: Record<string, Answer> = await runner
    .run(inPage, page)
    .catch(error => Object.fromEntries(inPage.map(name => [name, failed(error, 0)])))
  for (const [name, peer] of Object.entries(nodePeers)) {
    const answer = await peer(page.html, page.url)
    answers[name] = { ...answer, text: await runner.textOf(answer.text) }
  }
  return answers
}
