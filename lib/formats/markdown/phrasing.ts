import type { Delete, Emphasis, Link, Nodes, PhrasingContent, Strong } from 'mdast'

const SPACE: PhrasingContent = { type: 'text', value: ' ' }

const IN_A_LINE = [
  'break',
  'delete',
  'emphasis',
  'footnoteReference',
  'image',
  'inlineCode',
  'link',
  'strong',
  'text',
]

/** Whether a node stands inside a line: text, a link, a picture and the like. */
export function isPhrasing(node: Nodes): node is PhrasingContent {
  return IN_A_LINE.includes(node.type)
}

/** Whether a node is a mark that can stand in another: emphasis, strong, deleted. */
export function isMark(node: Nodes | undefined): node is Delete | Emphasis | Strong {
  return node?.type === 'delete' || node?.type === 'emphasis' || node?.type === 'strong'
}

/** Everything in the nodes on one line, with a space where blocks or lines met. */
export function toOneLine(nodes: Nodes[]): PhrasingContent[] {
  return trimSpaces(joinAlike(inLine(nodes)).map(collapseSpaces))
}

/** The nodes without spaces and line breaks at their start and end. */
export function trimSpaces(nodes: PhrasingContent[]): PhrasingContent[] {
  return splitEdges(nodes).inner
}

/**
 * A mark with the spaces and line breaks at its edges moved outside, where Markdown needs them:
 * `**bold **text` would not be bold. A mark of nothing but spaces leaves the spaces.
 */
export function hoistSpaces(mark: Delete | Emphasis | Link | Strong): PhrasingContent[] {
  const { before, inner, after } = splitEdges(mark.children)
  return inner.length > 0 ? [...before, { ...mark, children: inner }, ...after] : before
}

/** The nodes with neighbours of one kind joined: texts, and marks that would end each other. */
export function joinAlike<Node extends Nodes>(nodes: Node[]): Node[] {
  const joined: Node[] = []
  for (const node of nodes) {
    const both = join(joined.at(-1), node)
    if (both) joined.splice(-1, 1, both)
    else joined.push(node)
  }
  return joined
}

function inLine(nodes: Nodes[]): PhrasingContent[] {
  return nodes.flatMap(node => {
    if (node.type === 'break') return [SPACE]
    if (isPhrasing(node)) return [node]
    if (node.type === 'code') return [{ type: 'inlineCode', value: node.value }]
    return 'children' in node ? [SPACE, ...inLine(node.children), SPACE] : []
  })
}

function collapseSpaces(node: PhrasingContent): PhrasingContent {
  return node.type === 'text' ? { ...node, value: node.value.replaceAll(/ {2,}/g, ' ') } : node
}

function join<Node extends Nodes>(left: Node | undefined, right: Node): Node | null {
  if (left?.type === 'text' && right.type === 'text') {
    return { ...left, value: left.value + right.value }
  }
  if (isMark(left) && isMark(right) && left.type === right.type) {
    return { ...left, children: joinAlike([...left.children, ...right.children]) }
  }
  return null
}

function splitEdges(nodes: PhrasingContent[]) {
  const pieces = nodes.flatMap(splitText)
  const first = pieces.findIndex(piece => !isSpace(piece))
  if (first === -1) return { before: pieces, inner: [], after: [] }
  const end = pieces.findLastIndex(piece => !isSpace(piece)) + 1
  return {
    before: pieces.slice(0, first),
    inner: joinAlike(pieces.slice(first, end)),
    after: pieces.slice(end),
  }
}

function splitText(node: PhrasingContent): PhrasingContent[] {
  if (node.type !== 'text') return [node]
  const { value } = node
  const start = value.length - value.trimStart().length
  const end = Math.max(start, value.trimEnd().length)
  return [value.slice(0, start), value.slice(start, end), value.slice(end)]
    .filter(Boolean)
    .map(piece => ({ type: 'text', value: piece }))
}

function isSpace(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '')
}
