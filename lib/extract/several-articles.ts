import { isSameSite } from '../text/url.ts'
import { weigh } from './weigh.ts'

const SHORTEST = 350
const MOST = 200

/** What stands for each story of a page: an `<article>`, or the main heading of one where each has its own. */
export type StoryMark = 'article' | 'h1'

/** A story among several, with the neighbours that were taken out. */
export type KeptStory = { element: Element; others: Element[] }

/**
 * How much of the height of the window each story of the live page takes, in CSS pixels, in document order. A story that
 * is marked by its heading reaches to the next one.
 */
export function heightsInView(live: Document, mark: StoryMark): number[] {
  const marked = [...Document.prototype.querySelectorAll.call(live, mark)].slice(0, MOST)
  const bottom = live.documentElement.clientHeight
  const boxes = marked.map(element => Element.prototype.getBoundingClientRect.call(element))
  return boxes.map((box, at) => {
    const end = mark === 'article' ? box.bottom : (boxes[at + 1]?.top ?? bottom)
    return Math.min(end, bottom) - Math.max(box.top, 0)
  })
}

/**
 * Leaves one of several full stories on a page: the one whose own link is one of `addresses`, the first of these first,
 * else the one most in view, else the first. Null when there is but one. Teasers and comments marked as `<article>` do
 * not count, and neither does an `<article>` around articles.
 */
export function keepOneArticle(
  document: Document,
  page: { addresses: () => string[]; heights: (mark: StoryMark) => number[] },
): KeptStory | null {
  for (const mark of ['article', 'h1'] as const) {
    const marked = [...document.querySelectorAll<HTMLElement>(mark)].slice(0, MOST)
    if (marked.length < 2) continue
    const frames = mark === 'article' ? marked : marked.map(frameOf)
    if (frames.filter(frame => frame && isLong(frame)).length < 2) continue
    const rivals = rivalsAmong(frames, document)
    if (rivals.size < 2) continue
    // Asked this late because it may make the browser lay out the live page.
    const heights = page.heights(mark)
    const heightOf = (at: number): number =>
      heights.length === marked.length ? (heights[at] ?? 0) : 0
    const seen = [...rivals].toSorted(([, a], [, b]) => heightOf(b) - heightOf(a))
    const all = [...rivals.keys()]
    const own = page.addresses().map(address => all.find(story => linksToItself(story, address)))
    const element = own.find(story => story !== undefined) ?? seen[0]?.[0]
    if (!element) continue
    const others = all.filter(story => story !== element)
    for (const story of others) story.remove()
    return { element, others }
  }
  return null
}

/** The full stories among frames of stories, each with its place among them. Teasers with long excerpts are taken out. */
function rivalsAmong(frames: (HTMLElement | null)[], document: Document): Map<HTMLElement, number> {
  const weightOf = weigh(document.documentElement)
  const stories = frames.filter((frame): frame is HTMLElement => {
    if (!frame) return false
    const { text, linked } = weightOf(frame)
    return text - linked > SHORTEST && frame.querySelector('h1, h2, h3') !== null
  })
  const around = stories.filter(frame => {
    const inner = stories.filter(story => storyAround(story) === frame)
    const text = inner.reduce((sum, story) => sum + weightOf(story).text, 0)
    return inner.length > 1 && text > weightOf(frame).text * 0.7
  })
  const full = stories.filter(frame => {
    const outer = storyAround(frame)
    return !around.includes(frame) && (!outer || around.includes(outer))
  })
  const heaviest = Math.max(0, ...full.map(frame => weightOf(frame).text))
  const hasHeadline = full.some(frame => frame.querySelector('h1'))
  const rivals = full.filter(frame => {
    const isTeaser = hasHeadline && !frame.querySelector('h1')
    if (isTeaser && frame.querySelector('h2 a, h3 a')) frame.remove()
    return !isTeaser && weightOf(frame).text > heaviest * 0.4
  })
  return new Map(rivals.map(story => [story, frames.indexOf(story)]))
}

/** The largest element around a main heading that holds no other one; null for a section, which has no date or byline. */
function frameOf(heading: HTMLElement): HTMLElement | null {
  let frame = heading
  for (let up = heading.parentElement; up; up = up.parentElement) {
    if (up.querySelectorAll('h1').length > 1) break
    frame = up
  }
  return frame.querySelector('time,[rel=author],[class*=byline i]') ? frame : null
}

function isLong(article: Element): boolean {
  return (article.textContent?.length ?? 0) > SHORTEST
}

function storyAround(article: Element): HTMLElement | null {
  return article.parentElement?.closest('article') ?? null
}

function linksToItself(article: Element, address: string): boolean {
  const links = article.querySelectorAll(
    'h1 a[href], h2 a[href], h3 a[href], a[rel~=bookmark][href]',
  )
  const own = [...links].map(link => link.getAttribute('href') ?? '')
  const marks = ['data-url', 'data-href', 'data-permalink', 'itemid', 'cite']
  own.push(...marks.map(name => article.getAttribute(name) ?? ''))
  return own.some(href => isSamePage(href, address))
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
