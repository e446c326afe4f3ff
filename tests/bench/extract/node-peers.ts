import { requirePeer } from '../install-peers.ts'
import type { Answer } from './answer.ts'
import { failed, NOTHING } from './answer.ts'

/** An extractor that brings a DOM of its own; `text` of its answer is HTML still. */
export type NodePeer = (html: string, url: string) => Promise<Answer>

/** Path of Defuddle's own browser bundle. */
export function defuddleBundle(): string {
  return requirePeer.resolve('defuddle')
}

/** The peers that run in Node, by name. Call `installPeers` first. */
export function loadNodePeers(): Record<string, NodePeer> {
  const postlight: Postlight = requirePeer('@postlight/parser')
  const extractus: Extractus = requirePeer('@extractus/article-extractor')
  return {
    postlight: timed(async (html, url) => {
      const page = await postlight.parse(url, { html, contentType: 'html', fetchAllPages: false })
      return {
        title: page.title ?? '',
        authors: page.author ? [page.author] : [],
        published: page.date_published ?? '',
        image: page.lead_image_url ?? '',
        text: page.content ?? '',
      }
    }),
    extractus: timed(async (html, url) => {
      const page = await extractus.extractFromHtml(html, url)
      return {
        title: page?.title ?? '',
        authors: page?.author ? [page.author] : [],
        published: page?.published ?? '',
        site: page?.source ?? '',
        image: page?.image ?? '',
        text: page?.content ?? '',
      }
    }),
  }
}

function timed(run: (html: string, url: string) => Promise<Partial<Answer>>): NodePeer {
  return async (html, url) => {
    const start = performance.now()
    try {
      return { ...NOTHING, ...(await run(html, url)), ms: performance.now() - start }
    } catch (error) {
      return failed(error, performance.now() - start)
    }
  }
}

/** What is used here of the peers. */
type Postlight = {
  parse(
    url: string,
    options: { html: string; contentType: 'html'; fetchAllPages: false },
  ): Promise<{
    title?: string | null
    author?: string | null
    date_published?: string | null
    lead_image_url?: string | null
    content?: string | null
  }>
}

type Extractus = {
  extractFromHtml(
    html: string,
    url: string,
  ): Promise<{
    title?: string
    author?: string
    published?: string
    source?: string
    image?: string
    content?: string
  } | null>
}
