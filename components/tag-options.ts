import type { Tag } from '../lib/model.ts'

const MOST = 50
const NEW = 'new'

export type TagOption = { id: string; name: string; count: number }

type Asked = { known: Tag[]; chosen: string[]; text: string }

/** What the tag box offers: stored tags that start with the text, then those that hold it, then to create it. */
export function tagOptions({ known, chosen, text }: Asked): TagOption[] {
  const wanted = fold(text)
  const free = known.filter(tag => !chosen.includes(tag.name))
  const starting = free.filter(tag => fold(tag.name).startsWith(wanted))
  const holding = free.filter(
    tag => !fold(tag.name).startsWith(wanted) && fold(tag.name).includes(wanted),
  )
  const stored = [...starting, ...holding]
    .slice(0, MOST)
    .map(tag => ({ ...tag, id: `=${tag.name}` }))
  const isStored = [...known.map(tag => tag.name), ...chosen].some(name => fold(name) === wanted)
  if (wanted === '' || isStored) return stored
  return [...stored, { id: NEW, name: text.trim(), count: 0 }]
}

/** Whether this option creates a tag. */
export function isNewTag({ id }: Pick<TagOption, 'id'>): boolean {
  return id === NEW
}

/** Cuts typed or pasted text at commas of any script: all before the last comma are whole tags. */
export function splitTags(text: string): { whole: string[]; rest: string } {
  const parts = text.split(/[,，、\n]/)
  const rest = parts.pop() ?? ''
  return { whole: parts.map(part => part.trim()).filter(Boolean), rest: rest.trimStart() }
}

function fold(text: string): string {
  return text.trim().toLowerCase()
}
