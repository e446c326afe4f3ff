import type { Stated } from '../page-evidence.ts'
import { plainLine } from './entities.ts'
import { copyrightName, headerName } from './header-name.ts'
import { readMicrodata } from './metas.ts'
import type { PageFacts } from './page-facts.ts'
import { titleText } from './title-text.ts'

/**
 * All texts that may hold the publisher's name, at most 60 of 400 characters. Header and copyright line, which cost
 * most to find, are read only where the head of the page names nobody in Latin letters.
 */
export function collectSite(facts: PageFacts): Stated[] {
  const { document, metas } = facts
  const told = namesTold(facts)
  const titles = [titleText(document), metas('og:title')?.value ?? '']
  const isNamed = told.some(
    ({ source, value }) => CERTAIN.has(source) && /\p{sc=Latin}{2}/u.test(value),
  )
  const all = [
    ...told,
    ...titles.map(value => ({ source: 'title element', value })),
    ...hints(document),
    ...(isNamed ? [] : shownNames(document)),
  ]
  return all
    .map(({ source, value }) => ({ source, value: plainLine(value, 400) }))
    .filter(({ value }) => value !== '')
    .slice(0, 60)
}

/** The names that the data of a page give its publisher. */
export function namesTold({ metas, linked }: PageFacts): Stated[] {
  return [
    ...METAS.map(name => ({ source: `meta ${name}`, value: metas(name)?.value ?? '' })),
    { source: 'json-ld', value: linked.publisher },
    ...linked.sites.map(value => ({ source: 'json-ld site', value })),
  ].filter(({ value }) => value !== '')
}

function hints(document: Document): Stated[] {
  const feeds = document.querySelectorAll(
    'link[rel=alternate][type*=rss], link[rel=alternate][type*=atom]',
  )
  const logos = document.querySelectorAll('header img[alt], [class*=logo] img[alt], a[href="/"]')
  return [
    ...[...feeds].slice(0, 3).map(feed => {
      return { source: 'feed title', value: feed.getAttribute('title') ?? '' }
    }),
    ...[...logos].slice(0, 8).map(logo => {
      const text = ['alt', 'title', 'aria-label'].map(name => logo.getAttribute(name)).find(Boolean)
      return { source: 'logo', value: text ?? '' }
    }),
  ]
}

function shownNames(document: Document): Stated[] {
  return [
    { source: 'microdata', value: readMicrodata(document, 'publisher') },
    { source: 'page header', value: headerName(document) },
    { source: 'copyright line', value: copyrightName(document) },
  ]
}

const METAS = [
  'og:site_name',
  'og:site:name',
  'application-name',
  'apple-mobile-web-app-title',
  'dc.publisher',
  'dcterms.publisher',
  'citation_publisher',
  'publisher',
]
const CERTAIN: ReadonlySet<string> = new Set(['meta og:site_name', 'meta og:site:name', 'json-ld'])
