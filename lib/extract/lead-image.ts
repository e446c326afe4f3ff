import { absoluteWebUrl } from '../text/url.ts'
import type { PageFacts, Sourced } from './page-facts.ts'

/** The picture that stands for the story, as an absolute address, or null: what the page names, else the story's first. */
export function findLeadImage(facts: PageFacts, html: string): Sourced | null {
  const first = /<img [^>]{0,2000}?src="([^"]{1,2000})"/.exec(html)?.[1]?.replaceAll('&amp;', '&')
  const candidates = [
    {
      value: facts.metas('og:image', 'og:image:url', 'og:image:secure_url')?.value,
      source: 'meta og:image',
    },
    { value: facts.linked.image, source: 'json-ld' },
    {
      value: facts.metas('twitter:image', 'twitter:image:src')?.value,
      source: 'meta twitter:image',
    },
    { value: first, source: 'first picture' },
  ]
  for (const { value, source } of candidates) {
    const address = value ? absoluteWebUrl(value, facts.base) : null
    if (address) return { value: address, source }
  }
  return null
}
