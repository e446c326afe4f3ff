/** What the wrappers of a block say of it. */
export type Place = {
  /** In a part that stands beside stories: footer, form, consent dialog, teaser. */
  isBeside: boolean
  isHidden: boolean
  isLink: boolean
  /** Tag and class names of the block and two wrappers, without what differs from one to the next; camel case parted. */
  kind: string
}

/** Tells the place of elements, each looked at once; which are beside the story is known after `settle`. */
export type Places = {
  placeOf: (element: Element) => Place
  /** @param shown code units of text on the page that are neither hidden nor links */
  settle: (shown: number) => void
}

/** The places of elements under `body`. */
export function placesIn(body: Element): Places {
  const start = { isBeside: false, isHidden: false, isLink: false, kind: '' }
  const places = new Map<Element, Place>([[body, start]])
  const placeOf = (element: Element): Place => {
    const known = places.get(element)
    if (known) return known
    const above = element.parentElement ? placeOf(element.parentElement) : start
    const place = {
      isBeside: false,
      isHidden: above.isHidden || isHidden(element),
      isLink: above.isLink || element.localName === 'a',
      kind: `${element.localName}.${partedNames(element.className)}<${above.kind}`
        .split('<', 3)
        .join('<'),
    }
    places.set(element, place)
    return place
  }
  const settle = (shown: number): void => {
    // Named wrappers nested without end would be measured again and again.
    let left = 100_000 + shown * 10
    const lengthOf = (element: Element): number => {
      const length = left > 0 ? (element.textContent?.length ?? 0) : Infinity
      left -= length
      return length
    }
    for (const [element, place] of places) {
      const above = element === body ? undefined : places.get(element.parentElement ?? body)
      place.isBeside =
        above?.isBeside === true || (element !== body && isBeside(element, shown, lengthOf))
    }
  }
  return { placeOf, settle }
}

function partedNames(names: string): string {
  return names
    .replace(/\S*\d\S*/g, '')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .trim()
}

/** A part with much of the page's text is the story, whatever it is called. */
function isBeside(
  element: Element,
  shown: number,
  lengthOf: (element: Element) => number,
): boolean {
  const name = `${element.className} ${element.id}`.replace(/([a-z])([A-Z])/g, '$1-$2')
  const isNamed = BESIDE_TAGS.has(element.localName) || BESIDE_NAMES.test(name)
  if (!isNamed && !SMALL_NAMES.test(name)) return false
  if (isHidden(element)) return isNamed
  return lengthOf(element) < (isNamed ? shown * 0.4 : 400) && !element.querySelector('h1')
}

function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    HIDDEN.test(element.getAttribute('style') ?? '')
  )
}

const HIDDEN = /(?:display: ?none|visibility: ?hidden)/i
const BESIDE_TAGS = new Set('footer aside nav form figure figcaption dialog button'.split(' '))
const BESIDE_NAMES =
  /(?:^|[-_\s])(?:footer|sidebar|modal|popup|overlay|tooltip|hint|toaster|cookies?|consent|onetrust|privacy|legal|disclaimer|disclosure|affiliate|copyright|comments?|related|recommend\w*|newsletter|sign-?up|promo\w*|teasers?|menu|nav\w*|banner|masthead|captions?|credits?|attribution|author|byline|bio|tags|share|social|address)(?:$|[-_\s])/i
/** Names that also stand on the wrappers of whole stories. */
const SMALL_NAMES = /(?:^|[-_\s])(?:image|img|photo|thumb(?:nail)?|video|meta)(?:$|[-_\s])/i
