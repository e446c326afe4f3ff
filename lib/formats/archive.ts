import { strToU8, zipSync } from 'fflate'
import type { ListItem, PhrasingContent } from 'mdast'

import type { Clip, Instant } from '../model.ts'
import { localDay } from '../text/dates.ts'
import { distinctNames, fileName } from '../text/file-name.ts'
import { stringify } from './markdown/stringify.ts'

/**
 * Several clips as a zip: each in `clips/` under its own name, and an `index.md` that lists them in the
 * order given. The same input gives the same bytes in every time zone.
 */
export function zipClips(
  clips: { clip: Clip; markdown: string }[],
  zippedAt: Instant,
): Uint8Array<ArrayBuffer> {
  const names = distinctNames(clips.map(({ clip }) => fileName(clip, 'md')))
  const listed = clips.map(({ clip }, index) => ({ clip, name: names[index] ?? '' }))
  const files = clips.map(({ markdown }, index) => [`clips/${names[index]}`, strToU8(markdown)])
  return zipSync(
    { 'index.md': strToU8(toIndex(listed)), ...Object.fromEntries(files) },
    { mtime: zipTime(zippedAt) },
  )
}

/** A list with day, publisher, title as a link to the clip's file, and tags. */
function toIndex(clips: { clip: Clip; name: string }[]): string {
  const children = clips.map(({ clip, name }) => toItem(clip, `clips/${toPath(name)}`))
  return stringify([{ type: 'list', ordered: false, spread: false, children }])
}

function toItem(clip: Clip, url: string): ListItem {
  const day = clip.publishedOn ?? localDay(clip.clippedAt)
  const before = [day, clip.siteName].filter(Boolean).join(' · ')
  const title: PhrasingContent = { type: 'text', value: clip.title || 'Untitled' }
  const children: PhrasingContent[] = [
    { type: 'text', value: `${before} · ` },
    { type: 'link', url, children: [title] },
    { type: 'text', value: clip.tags.length > 0 ? ` · ${clip.tags.join(', ')}` : '' },
  ]
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] }
}

function toPath(name: string): string {
  return encodeURIComponent(name).replaceAll('(', '%28').replaceAll(')', '%29')
}

/** A zip has local times between 1980 and 2099: the parts of the UTC time, or the first day there is. */
function zipTime(instant: Instant): Date {
  const at = new Date(instant)
  const year = at.getUTCFullYear()
  if (!(year >= 1980 && year <= 2099)) return new Date(1980, 0, 1)
  const [month, day] = [at.getUTCMonth(), at.getUTCDate()]
  return new Date(year, month, day, at.getUTCHours(), at.getUTCMinutes(), at.getUTCSeconds())
}
