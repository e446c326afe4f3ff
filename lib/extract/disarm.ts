const FORM_CONTROLS = new Set('button fieldset img input output select textarea'.split(' '))
const NAMED_ON_DOCUMENT = new Set('form embed iframe img object'.split(' '))
const LONGEST_DATA_URI = 256 * 1024

/**
 * Takes from a copied element what could turn against us: names that hide DOM methods of the form or document around
 * it (`<form><input name="getAttribute">` makes Readability throw in Chromium) and huge `data:` addresses.
 * The element must be without children, so that its own methods are still its own.
 */
export function disarm(element: Element): void {
  if (FORM_CONTROLS.has(element.localName) || NAMED_ON_DOCUMENT.has(element.localName)) {
    element.removeAttribute('id')
    element.removeAttribute('form')
  }
  if (element.localName !== 'meta') element.removeAttribute('name')
  for (const attribute of element.getAttributeNames()) {
    const value = element.getAttribute(attribute) ?? ''
    if (value.length > LONGEST_DATA_URI) element.removeAttribute(attribute)
  }
}
