import type { Nodes, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

import { toMarkdown } from '../../../lib/formats/markdown/to-markdown.ts'
import { sampleClip } from '../sample-clip.ts'

/** The Markdown of a clip with this HTML as its body, without frontmatter. */
export function markdownOf(html: string): string {
  const clip = sampleClip({ description: '' })
  return toMarkdown({ clip, body: { html, text: 'plain text' } }, { frontmatter: false })
}

/** What a GFM parser that shares nothing with the writer but its grammar makes of the Markdown. */
export function readMarkdown(markdown: string): Root {
  return unified().use(remarkParse).use(remarkGfm).parse(markdown)
}

/** Every node of a tree, itself included, in reading order. */
export function nodesOf(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])]
}

export function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('')
  return 'value' in node ? node.value : ''
}

/** Where the links and pictures lead. */
export function targetsIn(markdown: string): string[] {
  return nodesOf(readMarkdown(markdown)).flatMap(node => ('url' in node ? [node.url] : []))
}

export function typesIn(markdown: string): Set<string> {
  return new Set(nodesOf(readMarkdown(markdown)).map(({ type }) => type))
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
