import { copyOf } from './copy.ts'
import { lightPageOf } from './light-page.ts'
import { StoryFinder } from './story-finder.ts'

/**
 * The story in a page, copied, as Mozilla's Readability finds it, or null where there is no text. The page stays as it
 * is: Readability is run on a light image of it, which takes half the time, and only what it chooses is copied.
 */
export function findStory(body: Element): Element | null {
  const { page, fill } = lightPageOf(body)
  const found = new StoryFinder(page, fill).parse()
  return found && copyOf(found.content, body.ownerDocument)
}
