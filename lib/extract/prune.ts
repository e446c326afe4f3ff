import { weigh } from './weigh.ts'

/** Class and id parts that name what stands around a story, or is set into it, on news sites of all kinds. */
const FURNITURE =
  /(?:^|[-_\s])(?:newsletter|subscribe|subscription|signup|sign-up|related|recommend(?:ed|ation|ations)?|read-?more|also-?like|most-?(?:read|popular)|trending|share|sharing|social|promo|advert|advertisement|ads?|sponsored|taboola|outbrain|cookies?|consent|onetrust|gdpr|breadcrumbs?|pagination|comments?|comment-list|disqus|respond|author-?(?:bio|box|card)|about-?author|tag-?(?:list|cloud)|print-?only|skip-?link|screen-reader-text|visually-hidden|sr-only)(?:$|[-_\s])/i

/** Names of story bodies, which may carry a second name such as `content-read-more`. */
const STORY = /(?:^|\s)(?:article|entry|post|story)[-_]{0,2}(?:body|content|text)(?:\s|$)/i

const ROLES =
  /^(?:navigation|banner|contentinfo|search|complementary|dialog|alertdialog|menu|toolbar)$/
const ELEMENTS = new Set(['nav', 'button', 'select', 'textarea', 'input', 'dialog'])

/** Furniture with more than this share of the page's text is no furniture: a name that means something else there. */
const LARGEST_SHARE = 0.35

/**
 * Takes the furniture of a page out of its copy before the story is looked for: newsletter boxes, related links,
 * sharing buttons, comments, breadcrumbs. Whatever holds a main heading or a third of the text stays.
 */
export function prune(body: Element): void {
  const weightOf = weigh(body)
  const whole = weightOf(body).text
  for (const element of body.querySelectorAll('*')) {
    if (!body.contains(element)) continue
    const { text, linked } = weightOf(element)
    const isMenuCell =
      element.localName === 'td' && linked > text * 0.85 && countLinks(element) >= 4
    if (isMenuCell) element.remove()
    if (isMenuCell || !isFurniture(element)) continue
    const isLarge = text > whole * LARGEST_SHARE
    const isComments =
      /comment|disqus/i.test(nameOf(element)) && !/^body$|^article$|^main$/.test(element.localName)
    if ((isLarge && !isComments) || element.querySelector('h1')) continue
    element.remove()
  }
}

function isFurniture(element: Element): boolean {
  if (ELEMENTS.has(element.localName)) return true
  if (element.localName === 'body' || element.localName === 'article') return false
  const name = nameOf(element)
  return (
    ROLES.test(element.getAttribute('role') ?? '') || (FURNITURE.test(name) && !STORY.test(name))
  )
}

function nameOf(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.id}`
}

/** Pages laid out with tables keep their menus in cells. */
function countLinks(cell: Element): number {
  return cell.querySelectorAll('a[href]').length
}
