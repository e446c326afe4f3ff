import { absoluteWebUrl } from '../text/url.ts'
import { sourcesOf } from './images.ts'
import type { Survey } from './survey.ts'

/** A picture that the page shows: its best address made absolute, all its addresses as written. */
export type ShownPicture = {
  best: string
  addresses: string[]
  /** Whether the page asks the browser to load it before all else: it opens the story. */
  isUrgent: boolean
}

const MOST = 16
/** How much text may stand between the headline and the picture that opens the story. */
const FARTHEST = 900

/** The pictures shown right below the headline; to be asked before the story is taken out. */
export function picturesBelow(
  heading: Element | undefined,
  base: string,
  isAround: Survey['isAround'],
): ShownPicture[] {
  const page = heading?.ownerDocument
  if (!heading || !page) return []
  const urgent = urgentAddresses(page)
  const between = page.createRange()
  between.setStartAfter(heading)
  const found: ShownPicture[] = []
  let seen = 0
  for (const image of page.querySelectorAll('img')) {
    if ((heading.compareDocumentPosition(image) & Node.DOCUMENT_POSITION_FOLLOWING) === 0) continue
    seen += 1
    between.setEndBefore(image)
    if (seen > MOST || between.toString().replace(/\s+/g, ' ').length > FARTHEST) break
    const addresses = isAround(image) ? [] : [...sourcesOf(image)]
    const best = addresses[0] === undefined ? null : absoluteWebUrl(addresses[0], base)
    const isUrgent =
      image.getAttribute('fetchpriority') === 'high' || addresses.some(one => urgent.has(one))
    if (best) found.push({ best, addresses, isUrgent })
  }
  return found
}

function urgentAddresses(page: Document): Set<string> {
  const links = [...page.querySelectorAll('link[rel=preload][as=image]')]
  const texts = links.flatMap(({ attributes }) => [...attributes].map(({ value }) => value))
  return new Set(texts.flatMap(text => text.split(/,?\s+/)))
}
