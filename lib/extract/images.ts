import { absoluteWebUrl } from '../text/url.ts'

/** Where sites put the real address of a picture that loads late, most specific first. */
const LAZY_SOURCES = ['data-src', 'data-lazy-src', 'data-original', 'data-url', 'data-hi-res-src']
const LAZY_SETS = ['srcset', 'data-srcset', 'data-lazy-srcset']
const PLACEHOLDER =
  /^data:|['"]|(?:^|[/_.-])(?:blank|placeholder|spacer|pixel|transparent|lazy|grey|loading|1x1)\.(?:gif|png|svg|jpe?g)/i
const WIDEST = 2000

/**
 * Gives every picture under `root` one absolute http(s) `src`, its best one: the widest of its sets up to 2,000 px, a
 * lazy-loading attribute or the plain `src`. A picture in `<noscript>` fills the placeholder beside it. Pictures without
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

/** The best address of a picture as an absolute http(s) one, or null: the widest whose width is told, or the first. */
export function bestSource(image: Element, base: string): string | null {
  const wide = setsOf(image)
    .flat()
    .filter(([address, size]) => isReal(address) && size.endsWith('w') && rank(size) > 0)
  const best = byWidth(wide)[0] ?? sourcesOf(image).next().value
  return best === undefined ? null : absoluteWebUrl(best, base)
}

/** Every address a picture is given under, as written, the plain ones first. */
export function* sourcesOf(image: Element): Generator<string, undefined> {
  const plain = [...LAZY_SOURCES, 'src'].map(name => image.getAttribute(name) ?? '')
  yield* plain.filter(isReal)
  yield* setsOf(image).flatMap(byWidth).filter(isReal)
}

/** An address with its size, as written in a `srcset`. */
type Entry = [address: string, size: string]

/** The sets of a picture and of the sources beside it. */
function setsOf(image: Element): Entry[][] {
  const holder = image.parentElement
  const beside =
    holder?.localName === 'picture' ? [...holder.querySelectorAll(':scope > source')] : []
  return [image, ...beside].flatMap(element =>
    LAZY_SETS.map(name => entriesIn(element.getAttribute(name) ?? '')),
  )
}

function entriesIn(srcset: string): Entry[] {
  const entries = srcset.split(/,\s+|,(?=https?:|\/)/).slice(0, 50)
  return entries.map(entry => {
    const [address = '', size = ''] = entry.trim().split(/\s+/)
    return [address, size]
  })
}

/** The widest up to 2,000 px first. */
function byWidth(entries: Entry[]): string[] {
  return entries.toSorted((a, b) => rank(b[1]) - rank(a[1])).map(([address]) => address)
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
