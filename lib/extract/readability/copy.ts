import type { LightNode } from './light-node.ts'

/** The element that a node stands for, as it has become: copied, or made where the page has none that is like it. */
export function copyOf(node: LightNode, document: Document): Element {
  const { element } = node
  const tag = node.tagName.toLowerCase()
  const isSame = element?.localName === tag
  if (element && isSame && node.isWhole) return cloneOf(element, true)
  const copy = element && isSame ? cloneOf(element, false) : document.createElement(tag)
  if (element && !isSame) copyAttributes(element, copy)
  for (let child = node.firstChild; child; child = child.nextSibling) {
    copy.append(child.nodeType === 3 ? child.textContent : copyOf(child, document))
  }
  return copy
}

function cloneOf(element: Element, isDeep: boolean): Element {
  return element.cloneNode(isDeep) as Element
}

/** Attributes that have names which only a parser can give are cloned, as they cannot be set. */
function copyAttributes(from: Element, to: Element): void {
  for (const attribute of from.attributes) to.setAttributeNode(attribute.cloneNode() as Attr)
}
