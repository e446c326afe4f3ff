import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'

import { toItem, type Item } from './item.ts'

/** A paragraph by number, in words of its own, or by number with pairs of what is replaced by what. */
type Part = number | string | [number, ...string[]]
type Copy = { story: string; site: string; day: string; title: string; text: Part[] }
export type Family = { paragraphs: string[]; copies: Copy[] }

/** The families of copies and near-misses in a folder, written by hand; see its README. */
export function readWritten(folder: string): Item[] {
  return globSync(`${folder}/*.json`)
    .toSorted()
    .flatMap(file => {
      const family = JSON.parse(readFileSync(file, 'utf8')) as Family
      const name = basename(file, '.json')
      return family.copies.map((copy, at) =>
        toItem({
          ...copy,
          id: `${name}-${at}`,
          set: 'written',
          story: `${name}/${copy.story}`,
          text: copyText(family, copy),
        }),
      )
    })
}

/** The text of a copy; throws where it replaces words that its paragraph does not have. */
export function copyText({ paragraphs }: Family, copy: Copy): string {
  return copy.text.map(part => partText(paragraphs, part)).join('\n\n')
}

function partText(paragraphs: string[], part: Part): string {
  if (typeof part === 'string') return part
  const [number, ...edits] = typeof part === 'number' ? [part] : part
  let text = paragraphs[number] ?? ''
  for (let at = 0; at < edits.length; at += 2) {
    const [from = '', to = ''] = edits.slice(at, at + 2)
    if (!text.includes(from)) throw new Error(`no “${from}” in paragraph ${number}`)
    text = text.replace(from, to)
  }
  return text
}
