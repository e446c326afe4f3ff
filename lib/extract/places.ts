import { judgeOnce, nameOf, parted } from './names-of.ts'

/** What the wrappers of a block say of it. */
export type Place = {
  /** In a part that stands beside stories: footer, form, consent dialog, teaser. */
  isBeside: boolean
  isHidden: boolean
  isLink: boolean
  /** Tag and class names of the block and two wrappers, without what differs from one to the next; camel case parted. */
  kind: string
}

/** A place with what of its kind is its own, and its parent's. */
type Wrapper = Place & { own: string; above: string }

/** Tells the place of elements, each looked at once; which are beside the story is known after `settle`. */
export type Places = {
  placeOf: (element: Element) => Place
  /** @param shown code units of text on the page that are neither hidden nor links */
  settle: (shown: number) => void
}

/** The places of elements under `body`. */
export function placesIn(body: Element): Places {
  const start = { isBeside: false, isHidden: false, isLink: false, kind: '', own: '', above: '' }
  const places = new Map<Element, Wrapper>([[body, start]])
  const hidden = new Set<Element>()
  for (const element of body.querySelectorAll('[hidden],[aria-hidden=true],[style]')) {
    if (isHidden(element)) hidden.add(element)
  }
  const placeOf = (element: Element): Wrapper => {
    const known = places.get(element)
    if (known) return known
    const above = element.parentElement ? placeOf(element.parentElement) : start
    const own = `${element.localName}.${partedNames(element.getAttribute('class') ?? '')}`
    const place = {
      isBeside: false,
      isHidden: above.isHidden || hidden.has(element),
      isLink: above.isLink || element.localName === 'a',
      kind: `${own}<${above.own}<${above.above}`,
      own,
      above: above.own,
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
        above?.isBeside === true ||
        (element !== body && isBeside(element, place.isHidden, shown, lengthOf))
    }
  }
  return { placeOf, settle }
}

const partedNames = judgeOnce('', names => parted(names.replace(/\S*\d\S*/g, '')).trim())

/** A part with much of the page's text is the story, whatever it is called. */
function isBeside(
  element: Element,
  unseen: boolean,
  shown: number,
  lengthOf: (element: Element) => number,
): boolean {
  const rank = BESIDE_TAGS.has(element.localName) ? 2 : rankOf(nameOf(element))
  if (rank === 0) return false
  if (unseen) return rank > 1
  return lengthOf(element) < (rank > 1 ? shown * 0.4 : 400) && !element.querySelector('h1')
}

/** 2 for names that stand beside stories, 1 for those that also stand on the wrappers of whole stories. */
const rankOf = judgeOnce(0, names => {
  const name = parted(names)
  return BESIDE_NAMES.test(name) ? 2 : Number(SMALL_NAMES.test(name))
})

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
const SMALL_NAMES = /(?:^|[-_\s])(?:image|img|photo|thumb(?:nail)?|video|meta)(?:$|[-_\s])/i
