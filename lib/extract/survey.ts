import { judgeOnce } from './names-of.ts'

/** What the names of the elements of a page tell, found in one walk for all that ask. */
export type Survey = {
  /** What may be marked as an author or a byline, in document order, at most 600. */
  bylines: Element[]
  /** What may stand around a story, or is set into it, by its tag or name, and cells of tables, in document order. */
  furniture: { element: Element; isNamed: boolean }[]
  /** Whether an element belongs to what stands around stories: menus, footers, comments, teasers. */
  isAround: (element: Element) => boolean
}

const MOST_BYLINES = 600

/** Looks at each element once. The page may lose elements afterwards. */
export function surveyOf(document: Document): Survey {
  const { documentElement: root, body } = document
  const around = new Set<Element>(
    [root, body].filter(element => element && isAroundByName(element)),
  )
  const survey = { bylines: new Array<Element>(), furniture: new Array<Survey['furniture'][0]>() }
  const marked = new Set(body?.querySelectorAll(MARKED))
  for (const element of body?.querySelectorAll('*') ?? []) {
    const tag = element.localName
    const names = traitsOfClass(element.className)
    const { id } = element
    const own = traitsOfId(id)
    if (AROUND_TAGS.has(tag) || names.isAround || own.isAround) around.add(element)
    const isNamed =
      FURNITURE_TAGS.has(tag) ||
      ((names.isFurniture || own.isFurniture) &&
        !names.isStory &&
        !own.isStory &&
        tag !== 'article')
    if (isNamed || tag === 'td') survey.furniture.push({ element, isNamed })
    const isByline =
      names.isByline ||
      marked.has(element) ||
      (tag === 'a' && AUTHOR_PAGE.test(element.getAttribute('href') ?? ''))
    if (isByline && survey.bylines.length < MOST_BYLINES) survey.bylines.push(element)
  }
  return { ...survey, isAround: judgeOf(around) }
}

/** Each wrapper is judged once, by the nearest one that has such a name. */
function judgeOf(named: Set<Element>): Survey['isAround'] {
  const judged = new Map<Element, boolean>()
  const judge = (element: Element): boolean => {
    const known = judged.get(element)
    if (known !== undefined) return known
    const above = element.parentElement
    const is = named.has(element) ? isNoStory(element) : above !== null && judge(above)
    judged.set(element, is)
    return is
  }
  return judge
}

function isNoStory(around: Element): boolean {
  return around.localName !== 'body' && around.querySelector('h1') === null
}

function isAroundByName(element: Element): boolean {
  return traitsOfClass(element.className).isAround || traitsOfId(element.id).isAround
}

const NONE = { isFurniture: false, isStory: false, isAround: false }

const traitsOfClass = judgeOnce({ ...NONE, isByline: false }, name => ({
  isFurniture: FURNITURE.test(name),
  isStory: STORY.test(name),
  isAround: /related|comment|popular|sidebar|teaser|trending|recommend|newsletter/.test(name),
  isByline: /uthor|utor|uteur|yline|y-line|yLine|riter|orfatter|kribent|edakt/.test(name),
}))

const traitsOfId = judgeOnce(NONE, name => ({
  isFurniture: FURNITURE.test(name),
  isStory: STORY.test(name),
  isAround: /comment|sidebar/.test(name),
}))

const AROUND_TAGS = new Set('nav footer form noscript script'.split(' '))
const FURNITURE_TAGS = new Set('nav button select textarea input dialog'.split(' '))
// Asking for parts of classes and addresses in the selector takes twice as long.
const MARKED = '[itemprop~=author],[itemprop~=creator],[rel~=author],[data-author],address'
const AUTHOR_PAGE =
  /\/(?:author|autor|auteur|people\/|profile|contributor|staff\/|by\/|team\/|writer|redakt|person|user\/|member)/

/** Class and id parts that name what stands around a story, or is set into it, on news sites of all kinds. */
const FURNITURE =
  /(?:^|[-_\s])(?:newsletter|subscribe|subscription|signup|sign-up|related|recommend(?:ed|ation|ations)?|read-?more|also-?like|most-?(?:read|popular)|trending|share|sharing|social|promo|advert|advertisement|ads?|sponsored|taboola|outbrain|cookies?|consent|onetrust|gdpr|breadcrumbs?|pagination|comments?|comment-list|disqus|respond|author-?(?:bio|box|card)|about-?author|tag-?(?:list|cloud)|print-?only|skip-?link|screen-reader-text|visually-hidden|sr-only)(?:$|[-_\s])/i
/** Names of story bodies, which may carry a second name such as `content-read-more`. */
const STORY = /(?:^|\s)(?:article|entry|post|story)[-_]{0,2}(?:body|content|text)(?:\s|$)/i
