import { bareName } from '../text/likeness.ts'
import type { KeptStory } from './several-articles.ts'
import { titleText } from './title-text.ts'

/**
 * Takes out of a page's head what it says of a story that is not the one in view: a page that goes on without end keeps
 * the head of the story that it started with. The name of the site stays.
 */
export function dropHeadOfOthers(document: Document, kept: KeptStory, url: string): void {
  const title = bareName(titleText(document))
  const isTitle = (story: Element): boolean => {
    const heading = bareName(story.querySelector('h1, h2, h3')?.textContent ?? '')
    return heading !== '' && title.includes(heading)
  }
  if (isTitle(kept.element) || !kept.others.some(isTitle)) return
  const { pathname } = new URL(url)
  for (const element of document.querySelectorAll('title,link[rel~=canonical],meta,script')) {
    const isOfSite = /site_name|application-name/.test(element.outerHTML)
    const isOurs = element.localName === 'script' && element.textContent?.includes(pathname)
    if (!isOfSite && !isOurs) element.remove()
  }
}
