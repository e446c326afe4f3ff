import { isSameSite } from '../text/url.ts'
import { weigh } from './weigh.ts'

const SHORTEST = 350

/** Where each `<article>` of the live page stands, in document order: the height of its part in view, in CSS pixels. */
export function articleHeightsInView(live: Document): number[] {
  const articles = Document.prototype.querySelectorAll.call(live, 'article')
  const bottom = live.documentElement.clientHeight
  return [...articles].slice(0, 200).map(article => {
    const box = Element.prototype.getBoundingClientRect.call(article)
    return Math.min(box.bottom, bottom) - Math.max(box.top, 0)
  })
}

/**
 * Leaves one of several full stories on a page: the one whose own link is the page's address, else the one most in
 * view, else the first. Returns whether there were several. Teasers and comments marked as `<article>` do not count, and
 * neither does an `<article>` around articles.
 */
export function keepOneArticle(
  document: Document,
  page: { addresses: string[]; heights: () => number[] },
): boolean {
  const all = [...document.querySelectorAll('article')]
  if (all.filter(isLong).length < 2) return false
  const weightOf = weigh(document.documentElement)
  const stories = all.filter(article => {
    const { text, linked } = weightOf(article)
    return text - linked > SHORTEST && article.querySelector('h1, h2, h3') !== null
  })
  const around = stories.filter(article => {
    const inner = stories.filter(story => storyAround(story) === article)
    const text = inner.reduce((sum, story) => sum + weightOf(story).text, 0)
    return inner.length > 1 && text > weightOf(article).text * 0.7
  })
  const full = stories.filter(article => {
    const outer = storyAround(article)
    return !around.includes(article) && (!outer || around.includes(outer))
  })
  const heaviest = Math.max(0, ...full.map(article => weightOf(article).text))
  const rivals = full.filter(article => weightOf(article).text > heaviest * 0.4)
  if (rivals.length < 2) return false
  // Asked this late because it may make the browser lay out the live page.
  const measured = page.heights()
  const heights = all.length === measured.length ? measured : []
  const heightOf = (article: HTMLElement): number => heights[all.indexOf(article)] ?? 0
  const seen = rivals.toSorted((a, b) => heightOf(b) - heightOf(a))
  const kept = rivals.find(article => linksToItself(article, page.addresses)) ?? seen[0]
  for (const article of rivals) if (article !== kept) article.remove()
  return true
}

function isLong(article: Element): boolean {
  return (article.textContent?.length ?? 0) > SHORTEST
}

function storyAround(article: Element): HTMLElement | null {
  return article.parentElement?.closest('article') ?? null
}

function linksToItself(article: Element, addresses: string[]): boolean {
  const links = article.querySelectorAll(
    'h1 a[href], h2 a[href], h3 a[href], a[rel~=bookmark][href]',
  )
  const own = [...links].map(link => link.getAttribute('href') ?? '')
  const marks = ['data-url', 'data-href', 'data-permalink', 'itemid', 'cite']
  own.push(...marks.map(name => article.getAttribute(name) ?? ''))
  return own.some(href => addresses.some(address => isSamePage(href, address)))
}

function isSamePage(href: string, address: string): boolean {
  const [one, other] = [URL.parse(href, address), URL.parse(address)]
  return (
    href !== '' &&
    one !== null &&
    other !== null &&
    one.pathname === other.pathname &&
    one.search === other.search &&
    isSameSite(one.href, other.href)
  )
}
