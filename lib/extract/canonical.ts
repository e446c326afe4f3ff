import { absoluteWebUrl, canonicalUrl, isSameSite, isSectionUrl, siteHost } from '../text/url.ts'
import { baseOf } from './addresses.ts'
import type { Sourced } from './page-facts.ts'

/**
 * The address a page wants to be known by, in canonical form: `rel=canonical` or `og:url`, if it is on the same site
 * and can be that of this story; else the page's own address. Of several canonical links the page's own is taken, then
 * the one that `og:url` agrees with, then the first.
 */
export function findCanonical(document: Document, address: string): Sourced {
  const own = canonicalUrl(address)
  const base = baseOf(document, address)
  const read = (selector: string, name: string): string[] =>
    [...document.querySelectorAll(selector)]
      .slice(0, MOST)
      .map(element => element.getAttribute(name)?.trim())
      .map(href => (href && absoluteWebUrl(href, base)) || '')
      .map(url => canonicalUrl(url))
      .filter(url => isOfStory(url, own))
  const [meta] = read('meta[property="og:url"][content]', 'content')
  const links = read('link[rel~=canonical][href]', 'href')
  const link = links.find(url => url === own) ?? links.find(url => url === meta) ?? links[0]
  if (link) return { value: link, source: 'canonical link' }
  return meta ? { value: meta, source: 'meta og:url' } : { value: own, source: 'address' }
}

/** Whether an address that a page gives can be that of the story at `own`. */
function isOfStory(url: string, own: string): boolean {
  if (url === '' || BROKEN.test(url)) return false
  if (!isSameSite(url, own) && !isMoved(url, own)) return false
  return isSectionUrl(own) || !(isSectionUrl(url) || isAbove(url, own) || isWithoutId(url, own))
}

/** Whether a story stands at another host of one brand under the same telling name, as at `till.com` and `till.co.uk`. */
function isMoved(url: string, own: string): boolean {
  const name = lastOf(own)
  return isTelling(name) && lastOf(url) === name && brandOf(url) === brandOf(own)
}

/** Whether an address is that of a section which the story's stands in. */
function isAbove(url: string, own: string): boolean {
  const [above, path] = [pathOf(url).replace(/\/+$/, ''), pathOf(own)]
  return path.startsWith(`${above}/`) && !isTelling(lastOf(url)) && isTelling(lastOf(own))
}

/** Whether an address lacks the parameter that tells the stories of a site apart. */
function isWithoutId(url: string, own: string): boolean {
  if (isTelling(lastOf(own)) || pathOf(url) !== pathOf(own) || !own.includes('?')) return false
  return !url.includes('?') && /[?&](?:\w*id|no|p|story|article)=[a-z]{0,4}\d+(?:&|$)/i.test(own)
}

/** Whether the end of a path names one story: by several words or a number that is no year. */
function isTelling(name: string): boolean {
  return name.split(/[-_]/).length > 3 || (/\d{4}/.test(name) && !/^(?:19|20)\d\d$/.test(name))
}

function lastOf(url: string): string {
  const parts = pathOf(url).split('/').filter(Boolean)
  return (parts.findLast(part => !/^amp$/i.test(part)) ?? '').replace(/(?:\.amp)?\.\w{3,5}$/, '')
}

function pathOf(url: string): string {
  return URL.parse(url)?.pathname ?? ''
}

/** The host without its ending: blogs of one platform are different brands. */
function brandOf(url: string): string {
  return siteHost(url).replace(ENDING, '')
}

const MOST = 10
const ENDING = /\.(?:(?:com?|org|net|gov|ac|edu)\.)?[a-z]{2,}$/
/** Templates that were not filled in. */
const BROKEN = /(?:\/|=)(?:undefined|null|nan)(?:[/?&.]|$)|[{}]|%7b|%7d|\[object/i
