import { absoluteWebUrl, canonicalUrl, isSameSite, isSectionUrl } from '../text/url.ts'
import type { Sourced } from './page-facts.ts'

/**
 * The address a page wants to be known by, in canonical form: `rel=canonical` or `og:url`, if it is on the same site
 * and is not the front page or a section named by mistake on a story; else the page's own address.
 */
export function findCanonical(document: Document, url: string): Sourced {
  const link = document.querySelector('link[rel~=canonical][href]')
  const meta = document.querySelector('meta[property="og:url"][content]')
  const claims = [
    { value: link?.getAttribute('href'), source: 'canonical link' },
    { value: meta?.getAttribute('content'), source: 'meta og:url' },
  ]
  for (const { value, source } of claims) {
    const address = value ? absoluteWebUrl(value, url) : null
    if (address === null || !isSameSite(address, url)) continue
    if (isSectionUrl(address) && !isSectionUrl(url)) continue
    return { value: canonicalUrl(address), source }
  }
  return { value: canonicalUrl(url), source: 'address' }
}
