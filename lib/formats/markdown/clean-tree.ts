import type { Heading, Image, Nodes, PhrasingContent, Root, RootContent } from 'mdast'

import { withoutCommands } from './commands.ts'
import { linkTarget, pictureTarget } from './link-target.ts'
import { hoistSpaces, isMark, isPhrasing, joinAlike, toOneLine, trimSpaces } from './phrasing.ts'

/** `marks` are the kinds of mark (strong, emphasis, delete) that a node stands in. */
type Context = { base: string; shift: number; marks: string[] }

/** The highest heading of a body; above it stands the title, which is a property. */
const TOP_HEADING = 2

/**
 * The blocks of a tree made from a page, fit to be written: addresses absolute against `base` and safe
 * (a link elsewhere keeps its text), headings from the second level on, marks that Markdown can express,
 * no HTML, no code that an Obsidian plug-in would run.
 */
export function cleanTree(root: Root, base: string): RootContent[] {
  const shift = TOP_HEADING - Math.min(TOP_HEADING + 4, ...headingDepths(root))
  return clean(root.children, { base, shift, marks: [] }) as RootContent[]
}

function headingDepths(node: Nodes): number[] {
  if (node.type === 'heading') return toOneLine(node.children).length > 0 ? [node.depth] : []
  return 'children' in node ? [...new Set(node.children.flatMap(headingDepths))] : []
}

function clean(nodes: Nodes[], context: Context): Nodes[] {
  return joinAlike(nodes.flatMap(node => cleanNode(node, context)))
}

function cleanNode(node: Nodes, context: Context): Nodes[] {
  if (node.type === 'html') return []
  if (node.type === 'code' || node.type === 'inlineCode') return [withoutCommands(node)]
  if (node.type === 'image') return [cleanImage(node, context.base)]
  if (!('children' in node)) return [node]
  const children = clean(node.children, { ...context, marks: [...context.marks, node.type] })
  if (isMark(node)) {
    if (context.marks.includes(node.type) || !children.every(isPhrasing)) return children
    return hoistSpaces({ ...node, children })
  }
  if (node.type === 'link') {
    const url = linkTarget(node.url, context.base)
    return url && children.every(isPhrasing)
      ? hoistSpaces({ type: 'link', url, children })
      : children
  }
  if (node.type === 'heading') return cleanHeading(node, children, context.shift)
  if (node.type === 'paragraph') return toBlocks(children)
  if (node.type === 'tableCell') return [{ ...node, children: toOneLine(children) }]
  if (node.type === 'list') return [{ ...node, start: startOf(node.start), children } as Nodes]
  return [{ ...node, children } as Nodes]
}

function cleanImage({ url, alt }: Image, base: string): Nodes {
  const target = pictureTarget(url, base)
  return target
    ? { type: 'image', url: target, alt: alt ?? '' }
    : { type: 'text', value: alt ?? '' }
}

function cleanHeading(heading: Heading, nodes: Nodes[], shift: number): Nodes[] {
  const children = toOneLine(nodes)
  const depth = Math.min(heading.depth + shift, 6) as Heading['depth']
  return children.length > 0 ? [{ type: 'heading', depth, children }] : []
}

/** Runs of phrasing as paragraphs, between the blocks that a mark was wrapped around. */
function toBlocks(nodes: Nodes[]): Nodes[] {
  const blocks: Nodes[] = []
  let line: PhrasingContent[] = []
  for (const node of nodes) {
    if (isPhrasing(node)) {
      line.push(node)
      continue
    }
    blocks.push(...toParagraph(line), node)
    line = []
  }
  return [...blocks, ...toParagraph(line)]
}

function toParagraph(line: PhrasingContent[]): Nodes[] {
  const children = trimSpaces(line)
  return children.length > 0 ? [{ type: 'paragraph', children }] : []
}

/** CommonMark reads a list number of at most nine digits. */
function startOf(start: number | null | undefined): number | null {
  return start !== null && start !== undefined && start >= 0 && start < 1e9 ? start : 1
}
