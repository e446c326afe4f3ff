import Readability from '@mozilla/readability/Readability.js'

import type { Answer } from './answer.ts'
import { failed, NOTHING } from './answer.ts'
import { blockText } from './block-text.ts'

/** An extractor that runs in the page. It must leave the document as it was. */
type Run = (document: Document, url: string) => Partial<Answer>

const runs: Record<string, Run> = {
  ours(document, url) {
    const page = globalThis.extractor.extractDoc(document, url)
    return {
      ...page,
      published: page.published ?? '',
      lang: page.lang ?? '',
      image: page.image ?? '',
      text: page.textContent,
    }
  },
  readability(document) {
    const copy = document.cloneNode(true) as Document
    const page = new Readability(copy).parse()
    return {
      title: page?.title ?? '',
      authors: page?.byline ? [page.byline] : [],
      published: page?.publishedTime ?? '',
      site: page?.siteName ?? '',
      lang: page?.lang ?? '',
      text: page?.content ?? '',
    }
  },
  defuddle(document, url) {
    if (!globalThis.Defuddle) throw new Error('Defuddle is not loaded')
    const copy = document.cloneNode(true) as Document
    const page = new globalThis.Defuddle(copy, { url }).parse()
    return {
      title: page.title,
      authors: page.author ? [page.author] : [],
      published: page.published,
      site: page.site,
      lang: page.language,
      image: page.image,
      text: page.content,
    }
  },
}

declare global {
  var Defuddle: DefuddleClass | undefined
  var bench: { runAll: typeof runAll; textOf: typeof blockText }
}

/** What is used here of the peer's class, which is loaded as its own bundle. */
type DefuddleClass = new (
  document: Document,
  options: { url: string },
) => {
  parse(): {
    title: string
    author: string
    published: string
    site: string
    language: string
    image: string
    content: string
  }
}

/** Runs extractors on one page, one after the other; peers answer in HTML, which is turned into text after the clock. */
function runAll(names: string[], html: string | null, url: string): Record<string, Answer> {
  const page = html === null ? document : new DOMParser().parseFromString(html, 'text/html')
  const answers = names.map(name => [name, runOne(name, page, url)] as const)
  return Object.fromEntries(answers)
}

function runOne(name: string, page: Document, url: string): Answer {
  const start = performance.now()
  const msSince = (): number => performance.now() - start
  try {
    const answer = runs[name]?.(page, url) ?? {}
    const ms = msSince()
    const text = name === 'ours' ? (answer.text ?? '') : blockText(answer.text ?? '')
    return JSON.parse(JSON.stringify({ ...NOTHING, ...answer, contentHtml: undefined, text, ms }))
  } catch (error) {
    return failed(error, msSince())
  }
}

globalThis.bench = { runAll, textOf: blockText }
