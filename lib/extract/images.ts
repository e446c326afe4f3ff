import { absoluteWebUrl } from '../text/url.ts'

/** Where sites put the real address of a picture that loads late, most specific first. */
const LAZY_SOURCES = ['data-src', 'data-lazy-src', 'data-original', 'data-url', 'data-hi-res-src']
const LAZY_SETS = ['srcset', 'data-srcset', 'data-lazy-srcset']
const PLACEHOLDER =
  /^data:|['"]|(?:^|[/_.-])(?:blank|placeholder|spacer|pixel|transparent|lazy|grey|loading|1x1)\.(?:gif|png|svg|jpe?g)/i
const WIDEST = 2000

/**
 * Gives every picture under `root` one absolute http(s) `src`, its best one: a lazy-loading attribute, the plain `src`,
 * or the widest of its sets up to 2,000 px. A picture in `<noscript>` fills the placeholder beside it. Pictures without
 * an address are taken out.
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
  const [best] = sourcesOf(image)
  return best === undefined ? null : absoluteWebUrl(best, base)
}

/** Every address a picture is given under, as written, the best first. */
export function* sourcesOf(image: Element): Generator<string> {
  const plain = [...LAZY_SOURCES, 'src'].map(name => image.getAttribute(name) ?? '')
  yield* plain.filter(isReal)
  const holder = image.parentElement
  const beside =
    holder?.localName === 'picture' ? [...holder.querySelectorAll(':scope > source')] : []
  const sets = [image, ...beside].flatMap(element =>
    LAZY_SETS.flatMap(name => addressesIn(element.getAttribute(name) ?? '')),
  )
  yield* sets.filter(isReal)
}

/** The addresses of a `srcset`, the widest up to 2,000 px first. */
function addressesIn(srcset: string): string[] {
  const entries = srcset.split(/,\s+|,(?=https?:|\/)/).slice(0, 50)
  const parts = entries.map(entry => entry.trim().split(/\s+/))
  return parts.toSorted((a, b) => rank(b[1]) - rank(a[1])).map(([address = '']) => address)
}

function rank(size = ''): number {
  const width = Number.parseFloat(size) || 0
  return width > WIDEST ? 0 : width
}

function isReal(address: string): boolean {
  return address !== '' && !PLACEHOLDER.test(address)
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
