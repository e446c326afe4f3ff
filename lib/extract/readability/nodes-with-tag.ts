import type { LightNode } from './light-node.ts'

/** What is under a node and has one of these names, in lower case, in page order. */
export function nodesWithTag(root: { firstChild: LightNode | null }, tags: string[]): LightNode[] {
  const found: LightNode[] = []
  const wanted = new Set(tags.map(tag => tag.toUpperCase()))
  const visit = (first: LightNode | null): void => {
    for (let node = first; node; node = node.nextSibling) {
      if (node.nodeType === 3) continue
      if (wanted.has(node.tagName)) found.push(node)
      visit(node.firstChild)
    }
  }
  visit(root.firstChild)
  return found
}
