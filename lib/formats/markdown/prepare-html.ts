import type { Element, Root, RootContent } from 'hast'

import { markFootnotes } from './footnotes.ts'
import { widestOf } from './source-set.ts'
import { plainTable } from './table-shape.ts'

/**
 * Brings a fragment of HTML into shapes that have a counterpart in Markdown: one `src` for each picture,
 * captions as paragraphs in italics, layout tables as blocks. Comments and `<base>` go. Changes the tree.
 */
export function prepareHtml(tree: Root): void {
  markFootnotes(tree)
  tree.children = prepare(tree.children)
}

function prepare<Node extends RootContent>(nodes: Node[]): Node[] {
  return nodes.flatMap(node => {
    if (node.type === 'comment') return []
    if (node.type !== 'element') return [node]
    node.children = prepare(node.children)
    return prepareElement(node) as Node[]
  })
}

function prepareElement(element: Element): Element[] {
  switch (element.tagName) {
    case 'base':
      return []
    case 'figcaption':
      return toItalics(element)
    case 'img':
      return [withSource(element, [])]
    case 'picture':
      return pictureOf(element)
    case 'table':
      return plainTable(element, toItalics)
    default:
      return [element]
  }
}

/** A caption's paragraphs in italics; a caption without paragraphs is one. */
function toItalics({ children }: Element): Element[] {
  const paragraphs = children.filter(child => isElement(child, 'p'))
  const texts = paragraphs.length > 0 ? paragraphs.map(paragraph => paragraph.children) : [children]
  return texts.map(text => elementOf('p', [elementOf('em', text)]))
}

function pictureOf(picture: Element): Element[] {
  const sources = picture.children.filter(child => isElement(child, 'source'))
  const image = picture.children.find(child => isElement(child, 'img'))
  return image ? [withSource(image, sources)] : []
}

/** Lazy loaders keep the real address in a data attribute and a placeholder in `src`. */
function withSource(image: Element, sources: Element[]): Element {
  const properties = image.properties
  const candidates = [
    widestOf(textOf(properties.srcSet)),
    widestOf(textOf(properties.dataSrcset)),
    textOf(properties.dataSrc),
    textOf(properties.dataOriginal),
    textOf(properties.src),
    ...sources.map(source => widestOf(textOf(source.properties.srcSet))),
  ]
  const src = candidates.find(address => address && !address.startsWith('data:')) ?? ''
  return { ...image, properties: { src, alt: textOf(properties.alt) } }
}

function textOf(property: Element['properties'][string]): string {
  if (Array.isArray(property)) return property.join(', ')
  return typeof property === 'string' ? property : ''
}

function elementOf(tagName: string, children: Element['children']): Element {
  return { type: 'element', tagName, properties: {}, children }
}

function isElement(node: RootContent, tagName: string): node is Element {
  return node.type === 'element' && node.tagName === tagName
}
