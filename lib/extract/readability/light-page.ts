import { LightNode } from './light-node.ts'

/** A light image of a page, as much of a document as Readability asks for. */
export type LightPage = {
  documentElement: LightNode
  body: LightNode
  firstChild: LightNode
  createElement: (tag: string) => LightNode
}

/** The image of `body` with all in it, scripts and styles aside. `fill` makes it anew, from the page as it is. */
export function lightPageOf(body: Element): { page: LightPage; fill: () => void } {
  const marked = new Set(body.querySelectorAll(MARKED))
  const root = new LightNode('HTML', '', null, false)
  const image = new LightNode('BODY', '', body, false)
  root.appendChild(image)
  const fill = (): void => fillFrom(image, body, marked)
  fill()
  return { page: { documentElement: root, body: image, firstChild: root, createElement }, fill }
}

function createElement(tag: string): LightNode {
  return new LightNode(tag.toUpperCase(), '', null, false)
}

function fillFrom(image: LightNode, element: Element, marked: Set<Element>): void {
  const children: LightNode[] = []
  let isWhole = true
  for (let node = element.firstChild; node; node = node.nextSibling) {
    const child = imageOf(node, marked)
    if (child) children.push(child)
    isWhole &&= child !== null && (child.nodeType === 3 || child.isWhole)
  }
  image.hold(children, isWhole)
}

function imageOf(node: Node, marked: Set<Element>): LightNode | null {
  if (node.nodeType === 3) return new LightNode('', node.nodeValue ?? '', null, false)
  if (!isElement(node) || LEFT_OUT.has(node.localName)) return null
  const image = new LightNode(node.localName.toUpperCase(), '', node, marked.has(node))
  fillFrom(image, node, marked)
  return image
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1
}

const LEFT_OUT = new Set('script noscript style'.split(' '))
/** With an attribute that tells what is hidden, whose name it is or what a table holds. */
const MARKED = '[hidden],[style],[aria-hidden],[aria-modal],[role],[rel],[itemprop],table,tr,td'
