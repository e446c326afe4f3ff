/** What the title element of a page says, as written; '' when there is none. A picture's `<title>` is no page's. */
export function titleText(document: Document): string {
  return document.querySelector('head title, title')?.textContent ?? ''
}
