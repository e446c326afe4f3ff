import { absoluteWebUrl } from '../text/url.ts'

/** The address that relative links of a page start from: its `<base href>` if that is a web address, else its own. */
export function baseOf(document: Document, url: string): string {
  const href = document.querySelector('base[href]')?.getAttribute('href')
  return (href && absoluteWebUrl(href, url)) || url
}

/** Makes every link under `root` absolute; a link to anything but http, https or mailto loses its address and keeps its text. */
export function absolutiseLinks(root: ParentNode, base: string): void {
  for (const link of root.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? ''
    const absolute = /^\s*mailto:/i.test(href) ? href.trim() : absoluteWebUrl(href, base)
    if (absolute === null) link.removeAttribute('href')
    else link.setAttribute('href', absolute)
  }
}
