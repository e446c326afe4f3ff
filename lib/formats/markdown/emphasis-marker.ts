import type { Nodes } from 'mdast'

/**
 * `_`, or `*` when some emphasis touches a word (`*Vogue*s`, and most in Chinese or Japanese), where
 * `_` would need character references around it to be read as emphasis.
 */
export function emphasisMarker(nodes: Nodes[]): '*' | '_' {
  return nodes.some((node, index) => touchesWord(node, nodes[index - 1], nodes[index + 1]))
    ? '*'
    : '_'
}

function touchesWord(node: Nodes, left: Nodes | undefined, right: Nodes | undefined): boolean {
  if (node.type === 'emphasis') {
    if (left?.type === 'text' && /[^\s\p{P}\p{S}]$/u.test(left.value)) return true
    if (right?.type === 'text' && /^[^\s\p{P}\p{S}]/u.test(right.value)) return true
  }
  return 'children' in node && emphasisMarker(node.children) === '*'
}
