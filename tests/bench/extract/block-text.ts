const BLOCKS =
  'address,article,aside,blockquote,br,dd,details,div,dl,dt,figcaption,figure,footer,h1,h2,h3,h4,h5,h6,header,hr,li,' +
  'main,nav,ol,p,pre,section,table,td,th,tr,ul'

/** The text of a peer's HTML, with a line end wherever a block starts or ends, so that no words are glued together. */
export function blockText(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  for (const element of body.querySelectorAll('script,style,noscript,template')) element.remove()
  for (const block of body.querySelectorAll(BLOCKS)) {
    block.before('\n')
    block.after('\n')
  }
  return body.textContent
}
