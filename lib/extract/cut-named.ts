import { weigh } from './weigh.ts'

/** A box with more than this share of the story's text is the story. */
const LARGEST_SHARE = 0.3

/** Takes out the parts of a story whose element or class names say that they are none: bylines, tags, players, forms. */
export function cutNamed(body: Element): void {
  const weightOf = weigh(body)
  const largest = weightOf(body).text * LARGEST_SHARE
  for (const element of body.querySelectorAll('*')) {
    const isNamed = TAGS.has(element.localName) || isFurnitureName(nameOf(element))
    if (isNamed && !KEPT.has(element.localName) && weightOf(element).text <= largest) {
      element.remove()
    }
  }
}

function nameOf(element: Element): string {
  const name = element.getAttribute('class') ?? ''
  return element.id && !/^h\d$/.test(element.localName) ? `${name} ${element.id}` : name
}

/** Sites repeat few class strings many times. */
function isFurnitureName(name: string): boolean {
  if (name === '') return false
  const known = judged.get(name)
  if (known !== undefined) return known
  if (judged.size > 5000) judged.clear()
  const is = NAMES.test(name.slice(0, 1000).replace(/([a-z])([A-Z])/g, '$1-$2'))
  judged.set(name, is)
  return is
}

const judged = new Map<string, boolean>()

const TAGS = new Set('form nav label footer'.split(' '))
/** Elements whose classes speak of the whole story or of a detail of its text. */
const KEPT = new Set(
  'body article main img picture a span em strong b i table tbody tr td'.split(' '),
)
const NAMES =
  /(?:^|[-_\s])(?:authors?|bylines?|bio|vcard|contributors?|tagline|tags?-?(?:list|cloud|links)|tags|dateline|timestamp|(?:pub|publish|published|post|posted|update|updated)-?(?:date|time|on)|(?:post|entry|article)-?meta|(?:read|reading)-?time|kicker|eyebrow|breadcrumbs?|jump-?links|btn|modal|lightbox|tooltip|player|video-?(?:title|caption|info|container)|slide-?count|infobox|info-?box|menu|nav|navigation|footer|toolbar|prev|disclaimer|disclosure|affiliate|skimlinks|print-?(?:only|header|footer|block)|register|registration|sign-?(?:in|up)|login|newsletter|recirc\w*|related\w*|promo|share|sharing|social|rating|email)(?:$|[-_\s])/i
