import type { Blockquote, Paragraph, PhrasingContent, RootContent } from 'mdast'

import type { Body, Clip } from '../../model.ts'
import { toFrontmatter } from './frontmatter.ts'
import { linkTarget, pictureTarget } from './link-target.ts'
import { readHtml } from './read-html.ts'
import { stringify } from './stringify.ts'

/**
 * A clip as GitHub-flavoured Markdown: frontmatter if asked for, the person's note as a quote, the body
 * with headings from `##` on, the pictures that the person added. A clip without a body shows its
 * description and a link to its source. Text of the page stays text in CommonMark, GFM and Obsidian.
 * HTML nested too deep to be walked is replaced by the body's plain text.
 */
export function toMarkdown(
  { clip, body }: { clip: Clip; body: Body },
  options: { frontmatter: boolean },
): string {
  const head = [...(options.frontmatter ? [toFrontmatter(clip)] : []), stringify(noteOf(clip))]
  const main = bodyOf(clip, body) || stringify(linkOf(clip))
  return [...head, main, stringify(picturesOf(clip))].filter(Boolean).join('\n')
}

function bodyOf(clip: Clip, body: Body): string {
  try {
    return stringify(readHtml(body.html, clip.url))
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return stringify(paragraphsOf(body.text))
  }
}

function noteOf({ note }: Clip): Blockquote[] {
  const children = paragraphsOf(note)
  return children.length > 0 ? [{ type: 'blockquote', children }] : []
}

function linkOf(clip: Clip): RootContent[] {
  const url = linkTarget(clip.url)
  const text: PhrasingContent = { type: 'text', value: clip.title || clip.url }
  const link: Paragraph = {
    type: 'paragraph',
    children: url ? [{ type: 'link', url, children: [text] }] : [text],
  }
  return [...paragraphsOf(clip.description), link]
}

function picturesOf(clip: Clip): Paragraph[] {
  return clip.pictures
    .map(address => pictureTarget(address, clip.url))
    .filter(url => url !== null)
    .map(url => ({ type: 'paragraph', children: [{ type: 'image', url, alt: '' }] }))
}

/** Plain text as paragraphs at its blank lines; other line breaks are kept. */
function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: PhrasingContent[][] = [[]]
  for (const line of text.split(/\r\n|[\n\r]/).map(untrimmed => untrimmed.trim())) {
    const current = paragraphs.at(-1) ?? []
    if (line === '') paragraphs.push([])
    else if (current.length === 0) current.push({ type: 'text', value: line })
    else current.push({ type: 'break' }, { type: 'text', value: line })
  }
  return paragraphs
    .filter(children => children.length > 0)
    .map(children => ({ type: 'paragraph', children }))
}
