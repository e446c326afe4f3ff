import type { Element, Root, RootContent } from 'hast'
import type { State } from 'hast-util-to-mdast'
import type { FootnoteDefinition, FootnoteReference } from 'mdast'

const REFERENCE = 'footnote-reference'
const DEFINITION = 'footnote-definition'

/** What becomes of the elements that `markFootnotes` has made. */
export const FOOTNOTE_HANDLERS = {
  [REFERENCE]: (_: State, { properties }: Element): FootnoteReference => {
    const identifier = String(properties.number)
    return { type: 'footnoteReference', identifier, label: identifier }
  },
  [DEFINITION]: (state: State, element: Element): FootnoteDefinition => {
    const identifier = String(element.properties.number)
    const children = state.toFlow(state.all(element)) as FootnoteDefinition['children']
    return { type: 'footnoteDefinition', identifier, label: identifier, children }
  },
}

/**
 * Marks the footnotes of a clip, whose items have ids such as `fn-1` and whose references `fnref-1`, as elements of
 * their own. A reference without a note stays a link, a note without a reference an item. Changes the tree.
 */
export function markFootnotes(tree: Root): void {
  const ids = new Set<unknown>(idsIn(tree.children))
  const isWhole = (number: string): boolean => ids.has(`fn-${number}`) && ids.has(`fnref-${number}`)
  tree.children = mark(tree.children, isWhole)
}

function idsIn(nodes: RootContent[]): unknown[] {
  return nodes.flatMap(node =>
    node.type === 'element' ? [node.properties.id ?? '', ...idsIn(node.children)] : [],
  )
}

function mark<Node extends RootContent>(
  nodes: Node[],
  isWhole: (number: string) => boolean,
): Node[] {
  return nodes.flatMap(node => {
    if (node.type !== 'element') return [node]
    node.children = mark(node.children, isWhole)
    const [, kind, number = ''] = /^(fn|fnref)-(\d+)$/.exec(String(node.properties.id)) ?? []
    if (kind && isWhole(number)) {
      node.tagName = kind === 'fn' ? DEFINITION : REFERENCE
      node.properties = { number }
    }
    const isHolder =
      (node.tagName === 'sup' && holdsOnly(node, REFERENCE)) ||
      (node.tagName === 'ol' && holdsOnly(node, DEFINITION))
    return isHolder ? (node.children as Node[]) : [node]
  })
}

function holdsOnly({ children }: Element, tagName: string): boolean {
  const elements = children.filter(child => child.type === 'element')
  return elements.length > 0 && elements.every(child => child.tagName === tagName)
}
