const FORM_CONTROLS = 'button fieldset img input output select textarea'.split(' ')
const NAMED_ON_DOCUMENT = 'form embed iframe object'.split(' ')
const NAMED = [...FORM_CONTROLS, ...NAMED_ON_DOCUMENT]
const LONGEST_DATA_URI = 256 * 1024

/**
 * Takes from a copied element what could turn against us: names that hide DOM methods of the form or document around
 * it (`<form><input name="getAttribute">` makes Readability throw in Chromium) and huge `data:` addresses.
 * The element must be without children, so that its own methods are still its own.
 */
export function disarm(element: Element): void {
  if (NAMED.includes(element.localName)) {
    for (const name of ['name', 'form', 'id']) element.removeAttribute(name)
  }
  for (const attribute of element.getAttributeNames()) {
    const value = element.getAttribute(attribute) ?? ''
    if (value.length > LONGEST_DATA_URI) element.removeAttribute(attribute)
  }
}

const DATA_URIS = ['src', 'srcset', 'href', 'data-src', 'data-srcset']

/** Does the same to all elements of a copied page at once, while a form's own methods may still be hidden. */
export function disarmAll(root: Element): void {
  const all = (selector: string): NodeListOf<Element> =>
    Element.prototype.querySelectorAll.call(root, selector)
  for (const element of all(`:is([id],[name],[form]):is(${NAMED.join()})`)) {
    for (const name of ['name', 'form', 'id']) take(element, name)
  }
  for (const element of all(
    `:is(a,img,source):is(${DATA_URIS.map(name => `[${name}^="data:" i]`).join()})`,
  )) {
    for (const name of DATA_URIS) {
      const length = element.getAttribute(name)?.length ?? 0
      if (length > LONGEST_DATA_URI) take(element, name)
    }
  }
}

function take(element: Element, attribute: string): void {
  Element.prototype.removeAttribute.call(element, attribute)
}
