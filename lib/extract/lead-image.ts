import { absoluteWebUrl } from '../text/url.ts'
import { bestSource } from './images.ts'
import { isFurniture } from './lines.ts'
import type { PageFacts, Sourced } from './page-facts.ts'

const MOST = 8
/** How much text may stand between the headline and the picture that opens the story. */
const FARTHEST = 600

/** The pictures shown right below the headline, as absolute addresses; to be asked before the story is taken out. */
export function picturesBelow(heading: Element | undefined, base: string): string[] {
  const page = heading?.ownerDocument
  if (!heading || !page) return []
  const between = page.createRange()
  between.setStartAfter(heading)
  const found: string[] = []
  let seen = 0
  for (const image of page.querySelectorAll('img')) {
    if ((heading.compareDocumentPosition(image) & Node.DOCUMENT_POSITION_FOLLOWING) === 0) continue
    seen += 1
    between.setEndBefore(image)
    if (seen > MOST || between.toString().replace(/\s+/g, ' ').length > FARTHEST) break
    const address = isFurniture(image) ? null : bestSource(image, base)
    if (address) found.push(address)
  }
  return found
}

/**
 * The picture that stands for the story, as an absolute address, or null: what the page names, else the story's first.
 * Where the page shows the named picture under another file name, the shown one: the named one is a cut for social
 * networks, often with a logo on it.
 */
export function findLeadImage(facts: PageFacts, html: string, shown: string[]): Sourced | null {
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
    if (!address) continue
    const own = shownOf(address, shown)
    return own
      ? { value: own, source: 'picture below the headline', also: [{ value: address, source }] }
      : { value: address, source }
  }
  return null
}

function shownOf(named: string, shown: string[]): string | undefined {
  const { file, ids } = marksOf(named)
  const pictures = shown.map(address => ({ address, ...marksOf(address) }))
  if (pictures.some(picture => picture.file === file)) return undefined
  return pictures.find(picture => picture.ids.some(id => ids.includes(id)))?.address
}

/** The file's name, and the numbers and codes in an address that stand for one picture: seven digits, ten mixed signs. */
function marksOf(address: string): { file: string; ids: string[] } {
  const url = URL.parse(address)
  const path = decoded(`${url?.pathname ?? ''} ${url?.search ?? ''}`).toLowerCase()
  const file =
    url?.pathname
      .split('/')
      .at(-1)
      ?.replace(/\.\w{3,4}$/, '') ?? ''
  const words = path.slice(0, 2000).match(/[\da-z]+(?:-[\da-z]+)*/g) ?? []
  const ids = words
    .flatMap(word => [word, ...word.split('-')])
    .filter(word => /^\d{7,}$|^(?=.*\d)(?=.*[a-z]).{10,}$/.test(word))
  return { file, ids: ids.filter(word => !/^(?:19|20)\d{6}$|\dx\d/.test(word)) }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(decodeURIComponent(path))
  } catch {
    return path
  }
}
