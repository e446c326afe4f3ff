import { oneLine } from '../text/tidy.ts'
import { hostAgreement } from './host-labels.ts'
import type { PageFacts } from './page-facts.ts'
import { SEPARATORS, toSiteForm } from './site-form.ts'
import type { SiteForm } from './site-form.ts'
import { titleText } from './title-text.ts'

/** A name that a place on the page gives its publisher. `weight` says how much that place is worth. */
export type SiteClaim = SiteForm & { source: string; weight: number }

/** All that the head of a page says of its publisher's name, and its logo where that agrees with the host. */
export function siteClaims(facts: PageFacts, labels: string[]): SiteClaim[] {
  const { metas, linked, document } = facts
  const metaTexts = META_WEIGHTS.map(([name, weight]) => {
    return { text: metas(name)?.value ?? '', source: `meta ${name}`, weight }
  })
  const texts = [
    ...metaTexts,
    { text: linked.publisher, source: 'json-ld', weight: 2.5 },
    ...linked.sites.map(text => ({ text, source: 'json-ld site', weight: 1 })),
    ...titleEnds([titleText(document), metas('og:title')?.value ?? ''], labels).map(text => {
      return { text, source: 'title element', weight: 1.5 }
    }),
    ...hints(document).filter(({ text }) => hostAgreement(text, labels) > 0.4),
  ]
  return texts.flatMap(({ text, source, weight }) => {
    const form = text ? toSiteForm(text, labels) : null
    return form ? [{ ...form, source, weight }] : []
  })
}

/** The last part of the page's titles where it is short, and the first where the host agrees with it. */
function titleEnds(titles: string[], labels: string[]): string[] {
  return titles.flatMap(title => {
    const parts = oneLine(title, 400).split(SEPARATORS)
    const [first = '', last = ''] = [parts[0], parts.at(-1)]
    const ends = hostAgreement(first, labels) > 0.4 ? [last, first] : [last]
    return parts.length < 2
      ? []
      : ends.filter(part => part.length < 40 && part.split(' ').length < 6)
  })
}

function hints(document: Document): { text: string; source: string; weight: number }[] {
  const feeds = document.querySelectorAll(
    'link[rel=alternate][type*=rss], link[rel=alternate][type*=atom]',
  )
  const logos = document.querySelectorAll('header img[alt], [class*=logo] img[alt], a[href="/"]')
  return [
    ...[...feeds].slice(0, 3).map(feed => {
      return { text: feed.getAttribute('title') ?? '', source: 'feed title', weight: 0.75 }
    }),
    ...[...logos].slice(0, 8).map(logo => {
      const text = ['alt', 'title', 'aria-label'].map(name => logo.getAttribute(name)).find(Boolean)
      return { text: text ?? '', source: 'logo', weight: 1 }
    }),
  ]
}

const META_WEIGHTS: readonly (readonly [string, number])[] = [
  ['og:site_name', 3],
  ['og:site:name', 2.5],
  ['application-name', 1.5],
  ['apple-mobile-web-app-title', 1],
  ['dc.publisher', 1],
  ['dcterms.publisher', 1],
  ['citation_publisher', 1],
  ['publisher', 1],
]
