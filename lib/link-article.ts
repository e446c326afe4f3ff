import type { Article } from './model.ts'
import { oneLine } from './text/tidy.ts'
import { canonicalUrl, siteHost } from './text/url.ts'

/** A clip that holds only where a page is: for links clipped unread, and for pages whose text cannot be taken. */
export function linkArticle({ url, title }: { url: string; title: string }): Article {
  const address = canonicalUrl(url)
  const site = siteHost(address)
  return {
    kind: 'link',
    url,
    canonicalUrl: address,
    title: oneLine(title) || url,
    authors: [],
    agencies: [],
    siteName: site,
    section: '',
    keywords: [],
    isFree: null,
    publishedOn: null,
    publishedAt: null,
    modifiedAt: null,
    lang: null,
    description: '',
    imageUrl: null,
    html: '',
    text: '',
    words: 0,
    warnings: [],
    origins: site ? { siteName: { source: 'address', confidence: 0.2, also: [] } } : {},
  }
}
