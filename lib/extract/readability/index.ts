import { partBreaks } from './breaks.ts'
import { chooseStory } from './choose.ts'
import { partOf } from './part.ts'
import type { Part } from './part.ts'
import { copyAttributes } from './renamed.ts'
import type { Page, Rules } from './sift.ts'
import { pageOf, sift } from './sift.ts'
import { tidyStory } from './tidy-story.ts'

/** With less text, the next rule is given up; lower than the 500 of Readability so that briefs are not filled up with furniture. */
const SHORTEST = 220
const ATTEMPTS: Rules[] = [
  { dropsUnlikely: true, weighsNames: true, cleans: true },
  { dropsUnlikely: false, weighsNames: true, cleans: true },
  { dropsUnlikely: false, weighsNames: false, cleans: true },
  { dropsUnlikely: false, weighsNames: false, cleans: false },
]

/**
 * The story in a page, copied, as Mozilla's Readability 0.6 finds it (Apache License 2.0, see LICENSE.md beside this
 * file), or null where there is no text. The page stays as it is: a light image of it is sifted and scored in place of
 * its elements, which takes half the time, and only what is chosen is copied. Left out is what is done elsewhere, and
 * better: metadata, late pictures, relative addresses, styles, share buttons, repeated titles.
 */
export function findStory(body: Element): Element | null {
  const page = pageOf(body)
  let longest: Element | null = null
  let most = 0
  for (const rules of ATTEMPTS) {
    const story = attempt(page, rules)
    const { length } = (story.textContent ?? '').trim().replace(/\s{2,}/g, ' ')
    if (length >= SHORTEST) return story
    if (length <= most) continue
    longest = story
    most = length
  }
  return longest
}

function attempt(page: Page, rules: Rules): Element {
  const body = partOf(page.body)
  partBreaks(body)
  const scored = sift(page, body, rules)
  const { weighsNames } = rules
  const chosen = chooseStory(body, scored, { weighsNames, mayBeAll: !page.wasScored })
  page.wasScored ||= body.score !== null
  const { ownerDocument } = page.body
  const story = ownerDocument.createElement('div')
  story.append(
    ...chosen.map(part => elementOf(part, NO_BOX.has(part.tag) ? part.tag : 'div', ownerDocument)),
  )
  tidyStory(story, rules)
  const holder = ownerDocument.createElement('div')
  holder.append(story)
  return holder
}

/** The element of a part as it has become, or one that is like it. */
function elementOf(part: Part, tag: string, document: Document): Element {
  const { element } = part
  const isSame = element?.localName === tag
  if (element && isSame && part.isWhole) return element.cloneNode(true) as Element
  const made =
    element && isSame ? (element.cloneNode(false) as Element) : document.createElement(tag)
  if (element && !isSame) copyAttributes(element, made)
  for (const child of part.children) {
    made.append(child.tag === '' ? child.text : elementOf(child, child.tag, document))
  }
  return made
}

/** What may stand in a story as it is; other elements become boxes. */
const NO_BOX = new Set('div article section p ol ul'.split(' '))
