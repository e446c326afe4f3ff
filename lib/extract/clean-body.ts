import type { Metadata } from './metadata.ts'

/** What is known of a story before its body is cleaned. */
export type AboutBody = Pick<Metadata, 'title' | 'authors' | 'siteName'>

/** Takes out of a story's element, in place, what is no part of the story: labels of advertisements. */
export function cleanBody(body: Element, _about: AboutBody): void {
  for (const block of body.querySelectorAll(
    'p, div, span, h2, h3, h4, h5, h6, small, strong, em',
  )) {
    if (block.children.length > 0) continue
    if (AD_LABEL.test(block.textContent?.trim() ?? '')) block.remove()
  }
}

const AD_LABEL =
  /^[-–—\s]*(?:advertisements?|sponsored|anzeigen?|werbung|publicit[ée]|publicidade?|pubblicit[àa]|reklama|reklam|advertentie|annons|реклама|広告|广告|廣告|광고|إعلان)[-–—:\s]*$/i
