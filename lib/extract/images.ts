import { absoluteWebUrl } from '../text/url.ts'

/** Where sites put the real address of a picture that loads late, most specific first. */
const LAZY_SOURCES = ['data-src', 'data-lazy-src', 'data-original', 'data-url', 'data-hi-res-src']
const LAZY_SETS = ['srcset', 'data-srcset', 'data-lazy-srcset']
const PLACEHOLDER =
  /^data:|['"]|(?:^|[/_.-])(?:blank|placeholder|spacer|pixel|transparent|lazy|grey|loading|1x1)\.(?:gif|png|svg|jpe?g)/i
const WIDEST = 2000

/**
 * Gives every picture under `root` one absolute http(s) `src`, its best one: the widest of its sets up to 2,000 px, a
 * lazy-loading attribute, or the plain `src`. A picture in `<noscript>` fills the placeholder beside it. Pictures
 * without an address are taken out.
 */
export function settleImages(root: Document | Element, base: string): void {
  for (const noscript of root.querySelectorAll('noscript')) openNoscript(noscript)
  for (const image of root.querySelectorAll('img')) {
    const src = isPixel(image) ? null : bestSource(image, base)
    if (src === null) image.remove()
    else image.setAttribute('src', src)
    for (const name of [...LAZY_SOURCES, ...LAZY_SETS]) image.removeAttribute(name)
  }
}

/** The best address of a picture as an absolute http(s) one, or null. */
export function bestSource(image: Element, base: string): string | null {
  const sets = [image, ...(image.parentElement?.querySelectorAll(':scope > source') ?? [])]
    .filter(element => element === image || image.parentElement?.localName === 'picture')
    .flatMap(element => LAZY_SETS.map(name => widest(element.getAttribute(name) ?? '')))
  const lazy = LAZY_SOURCES.map(name => image.getAttribute(name) ?? '')
  const candidates = [...lazy, image.getAttribute('src') ?? '', ...sets]
  const real = candidates.find(address => address !== '' && !PLACEHOLDER.test(address))
  return real === undefined ? null : absoluteWebUrl(real, base)
}

/** The widest entry of a `srcset` that is not wider than 2,000 px, or its first one. */
function widest(srcset: string): string {
  let best = { address: '', width: -1 }
  for (const entry of srcset.split(/,\s+|,(?=https?:|\/)/).slice(0, 50)) {
    const [address = '', size = ''] = entry.trim().split(/\s+/)
    const width = Number.parseFloat(size) || 0
    if (width > best.width && width <= WIDEST) best = { address, width }
  }
  return best.address
}

/** A live page holds the content of `<noscript>` as text; an inert one, as elements. Only its pictures are wanted. */
function openNoscript(noscript: Element): void {
  const inner = noscript.firstElementChild ? noscript.innerHTML : (noscript.textContent ?? '')
  const picture = inner.includes('<img')
    ? new DOMParser().parseFromString(inner, 'text/html').querySelector('img')
    : null
  const placeholder = placeholderBeside(noscript)
  if (!picture) noscript.remove()
  else if (placeholder) {
    placeholder.setAttribute('data-src', picture.getAttribute('src') ?? '')
    noscript.remove()
  } else noscript.replaceWith(noscript.ownerDocument.importNode(picture, false))
}

/** The only picture of an element beside it that shows nothing else. */
function placeholderBeside(noscript: Element): Element | undefined {
  const beside = noscript.previousElementSibling ?? noscript.nextElementSibling
  if (!beside || beside.localName === 'img') return beside ?? undefined
  const pictures = beside.querySelectorAll('img')
  return pictures.length === 1 && !beside.textContent?.trim() ? pictures[0] : undefined
}

/** A picture of one or two pixels counts readers. */
function isPixel(image: Element): boolean {
  return ['width', 'height'].some(name => /^[0-2](?:px)?$/.test(image.getAttribute(name) ?? ''))
}
