import { absoluteWebUrl, canonicalUrl, isSameSite, isSectionUrl } from '../text/url.ts'

/**
 * The address a page wants to be known by, in canonical form: `rel=canonical` or `og:url`, if it is on the same site
 * and is not the front page or a section named by mistake on a story; else the page's own address.
 */
export function canonicalOf(document: Document, url: string): string {
  const claims = [
    document.querySelector('link[rel~=canonical][href]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"][content]')?.getAttribute('content'),
  ]
  for (const claim of claims) {
    const address = claim ? absoluteWebUrl(claim, url) : null
    if (address === null || !isSameSite(address, url)) continue
    if (isSectionUrl(address) && !isSectionUrl(url)) continue
    return canonicalUrl(address)
  }
  return canonicalUrl(url)
}
