import type { Telling } from '../../../lib/stories/group.ts'
import { sketchOf } from '../../../lib/stories/sketch.ts'

/** A text of the set. Items of equal `story` are copies of one story; `set` says how it was made. */
export type Item = { set: string; story: string; title: string; text: string; clip: Telling }

type Given = { id: string; set: string; story: string; day: string; title: string; text: string }

/** Each text has an address of its own, so that only its words can give it away. */
export function toItem({ id, set, story, day, title, text }: Given): Item {
  const url = `https://news.example/${id}`
  const clip = { id, url, day, sketch: sketchOf(text), sameAs: [], apartFrom: [] }
  return { set, story, title, text, clip }
}
