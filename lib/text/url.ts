import { withoutAmp } from './amp-url.ts'
import { TRACKING_NAMES, TRACKING_PREFIXES } from './tracking-parameters.ts'

const DEFAULT_BASE_HOSTS = /^(?:www\d?|m|mobile|amp|wap)\./

/**
 * The one form of an address under which a page is known: no fragment, no tracking parameters, no credentials, no AMP
 * viewer around it, lower-case host, no default port. The rest keeps its order and spelling, as servers may tell it apart.
 * Fragments that name a page of a single-page site (`#/…`, `#!…`) stay. Text that is no address gives ''.
 * @param base resolves a relative `href`
 */
export function canonicalUrl(href: string, base?: string): string {
  const given = parseUrl(href, base)
  if (!given) return ''
  const url = isWebUrl(given) ? withoutAmp(given) : given
  url.username = ''
  url.password = ''
  if (!/^#(?:\/|!)./.test(url.hash)) url.hash = ''
  if (isWebUrl(url)) url.search = withoutTracking(url.search)
  return url.href
}

/** The absolute http(s) address that `href` means on a page at `base`, or null for anything else. */
export function absoluteWebUrl(href: string, base: string): string | null {
  const url = parseUrl(href, base)
  return url && isWebUrl(url) ? url.href : null
}

/** Host without `www.`, `m.` or `amp.`, for people and for comparison; '' when there is none. */
export function siteHost(href: string): string {
  return (parseUrl(href)?.hostname ?? '').replace(/\.$/, '').replace(DEFAULT_BASE_HOSTS, '')
}

/** Whether two addresses belong to one publisher: equal hosts but for `www.` and its like, or one a subdomain of the other. */
export function isSameSite(one: string, other: string): boolean {
  const [a, b] = [siteHost(one), siteHost(other)]
  if (!a || !b) return false
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`)
}

/** Whether an address is a front page or a section rather than a story: at most one short path segment, no id, no query. */
export function isSectionUrl(href: string): boolean {
  const url = parseUrl(href)
  if (!url || url.search.length > 1) return false
  const segments = url.pathname.split('/').filter(Boolean)
  if (segments.length === 0) return true
  const last = segments.at(-1) ?? ''
  return (
    segments.length === 1 && !/\d/.test(last) && last.split('-').length <= 2 && last.length < 25
  )
}

function parseUrl(href: string, base?: string): URL | null {
  return URL.parse(href.trim(), base)
}

function isWebUrl(url: URL): boolean {
  return url.protocol === 'https:' || url.protocol === 'http:'
}

function withoutTracking(search: string): string {
  const kept = search
    .slice(1)
    .split('&')
    .filter(part => part !== '' && !isTracking(part.split('=', 1)[0] ?? ''))
  return kept.length > 0 ? `?${kept.join('&')}` : ''
}

function isTracking(name: string): boolean {
  const folded = name.toLowerCase()
  return TRACKING_NAMES.has(folded) || TRACKING_PREFIXES.some(prefix => folded.startsWith(prefix))
}
