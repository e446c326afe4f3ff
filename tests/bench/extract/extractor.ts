import { readPage } from '../../../lib/extract/index.ts'
import { settle } from '../../../lib/settle/index.ts'

/** A page as the extractor gives it to a harness; null where the page says nothing. */
export type Extract = {
  title: string
  authors: string[]
  published: string | null
  site: string
  lang: string | null
  image: string | null
  contentHtml: string
  textContent: string
  warnings: string[]
}

declare global {
  var extractor: { extractDoc(document: Document, url: string): Extract }
}

globalThis.extractor = {
  extractDoc(document, url) {
    const page = readPage(document, { url, kind: 'article' })
    if (!page.ok) throw new Error(`refused: ${page.reason}`)
    const article = settle(page.value)
    return {
      title: article.title,
      // The truth of every set counts an agency as an author where nobody else is named.
      authors: article.authors.length > 0 ? article.authors : article.agencies,
      published: article.publishedAt ?? article.publishedOn,
      site: article.siteName,
      lang: article.lang,
      image: article.imageUrl,
      contentHtml: article.html,
      textContent: article.text,
      warnings: article.warnings,
    }
  },
}
