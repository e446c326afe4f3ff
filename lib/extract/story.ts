import { bareName } from '../text/likeness.ts'
import { countWords } from '../text/words.ts'
import { absolutiseLinks } from './addresses.ts'
import { findBody, findBodyPlainly } from './body.ts'
import { quoteEmbeds } from './embeds.ts'
import { paragraphsOf } from './escape-html.ts'
import { settleImages } from './images.ts'
import type { Metadata } from './metadata.ts'
import type { PageCopy } from './page-copy.ts'
import { sanitize } from './sanitize.ts'
import { capHtml } from './size-cap.ts'

/** The body of a clip: sanitised, well-formed, within size. `found` is false when it is not a story but the best there was. */
export type Story = { html: string; text: string; words: number; found: boolean; isCut: boolean }

/** The story of a page. The copy is used up. Where there is none: the selection, the densest text, or the description. */
export function takeStory(copy: PageCopy, meta: Metadata, selectionHtml: string): Story {
  const { document } = copy
  settleImages(document, meta.facts.base)
  const isReadable = !copy.tooDeep && !copy.cut
  const body = isReadable ? findBody(document, meta) : findBodyPlainly(document)
  if (body.content) absolutiseLinks(body.content, meta.facts.base)
  const story = finish(body.content, body.found)
  const told = fromLinkedData(meta, story.text.length * 1.4)
  if (told && goesOn(story.text, told.text)) return told
  if (story.found && story.words > 0) return story
  const selected = takeSelection(selectionHtml, meta.facts.base)
  if (selected.words > 0) return { ...selected, found: false }
  return story.words > 0 ? story : finish(paragraphsOf(meta.description), false)
}

/** Everything that the page shows, menus included. The copy is used up. */
export function takeWholePage(copy: PageCopy, base: string): Story {
  settleImages(copy.document, base)
  absolutiseLinks(copy.document, base)
  return finish(copy.document.body ?? '', true)
}

/** What the person selected, with the addresses of its links and pictures made absolute. */
export function takeSelection(selectionHtml: string, base: string): Story {
  const capped = capHtml(selectionHtml)
  const selection = new DOMParser().parseFromString(capped.html, 'text/html')
  quoteEmbeds(selection.body, selection)
  settleImages(selection, base)
  absolutiseLinks(selection, base)
  const story = finish(selection.body, true)
  return { ...story, isCut: story.isCut || capped.isCut }
}

/** The text of a plain-text document, a paragraph for each run of lines between blank lines. */
export function takePlainText(text: string): Story {
  return finish(paragraphsOf(text), true)
}

/** Some sites send their story only as data and build the page by script. */
function fromLinkedData(meta: Metadata, least: number): Story | null {
  const { articleBody } = meta.facts.linked
  if (articleBody.length < Math.max(400, least)) return null
  return finish(
    /<(?:p|br|div)[\s/>]/i.test(articleBody) ? articleBody : paragraphsOf(articleBody),
    true,
  )
}

/** Whether a longer text tells the same story and goes on where the page stops, or the page tells none. */
function goesOn(text: string, longer: string): boolean {
  if (SHORTCODE.test(longer)) return false
  const paragraphs = text.split('\n\n').filter(({ length }) => length > 80)
  const whole = bareName(longer)
  const places = paragraphs.map(paragraph => whole.indexOf(bareName(paragraph).slice(0, 50)))
  return !places.includes(-1) && Math.max(0, ...places) < whole.length * 0.7
}

/** What a system has left unread in its data. */
const SHORTCODE = /\[\/?[a-z][\w-]{2,}[ \]]|&lt;|<!--/

function finish(unsafe: string | Element, found: boolean): Story {
  const { html, text, isCut } = sanitize(unsafe)
  return { html, text, words: countWords(text), found, isCut }
}
