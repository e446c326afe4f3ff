import type { SiteRule } from './site-rules.ts'

/** What must be left of a page's paragraphs, in characters, for a rule to be believed: pages change, rules stay. */
const LEAST = 500

/**
 * Takes out of a page copy what a site's rule says is no part of the story. A rule that finds nothing, or would leave
 * far too little, is out of date and does nothing, so that the page is read as any other.
 */
export function obeyRule({ body }: Document, { drop }: SiteRule): void {
  if (!body || !drop) return
  const dropped = [...body.querySelectorAll(drop)]
  if (paragraphsIn([body]) - paragraphsIn(dropped) > LEAST)
    for (const part of dropped) part.remove()
}

/** The author's line by a rule; '' without one. */
export function bylineByRule(document: Document, { byline }: SiteRule): string {
  return (byline && document.querySelector(byline)?.textContent?.trim()) || ''
}

/** The length of the paragraphs in parts of a page; those of a part in another count twice. */
function paragraphsIn(parts: Element[]): number {
  return parts
    .flatMap(part => [...part.querySelectorAll('p')])
    .reduce((sum, paragraph) => sum + (paragraph.textContent?.trim().length ?? 0), 0)
}
