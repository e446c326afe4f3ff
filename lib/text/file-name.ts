import { cutToFit, utf8Length } from './cut-to-fit.ts'
import { localDay } from './dates.ts'

/** 120 keeps a folder's path within Windows' 260; file systems take 255 bytes, and sync tools add a suffix of their own. */
const ROOM = { units: 120, bytes: 200 }
const PUBLISHER_ROOM = { units: 48, bytes: 72 }

/** Names of Windows devices, which are taken whatever extension follows. */
const DEVICE = /^(?:con|prn|aux|nul|clock\$|conin\$|conout\$|(?:com|lpt)[0-9¹²³])\s?(?:\.|$)/i

/**
 * The name of a clip's file: `YYYY-MM-DD Publisher - Title.extension`, at most 120 UTF-16 units and
 * 200 UTF-8 bytes. The day is the published one, else the clipped one where the person is; what is no day and an
 * empty publisher are left out, an empty title is `Untitled`. `extension` has no dot and is trusted.
 *
 * Valid on Windows, macOS and Linux, as the target of an Obsidian link, and for Chrome's `downloads`,
 * which refuses control, format and unassigned characters and `.`, `~` or space at an end.
 */
export function fileName(
  named: { publishedOn: string | null; clippedAt: string; siteName: string; title: string },
  extension: string,
): string {
  const publisher = cutToFit(portable(named.siteName), PUBLISHER_ROOM).trim()
  const parts = [
    dayOf(named.publishedOn ?? '') || dayOf(localDay(named.clippedAt)),
    publisher && `${publisher} -`,
    portable(named.title) || 'Untitled',
  ]
  const whole = trimEnds(parts.filter(Boolean).join(' '))
  const stem = trimEnds(cutToFit(whole, roomBeside(`_.${extension}`))) || 'Untitled'
  return `${DEVICE.test(stem) ? '_' : ''}${stem}.${extension}`
}

/**
 * The same names in the same order, with ` (2)`, ` (3)` before the extension where a name was there
 * already. Names are equal if they differ only in case or Unicode composition, as Windows and macOS
 * see them. The suffix makes no name longer than `fileName` allows.
 */
export function distinctNames(names: string[]): string[] {
  const taken = new Set<string>()
  const counts = new Map<string, number>()
  return names.map(name => {
    let count = counts.get(fold(name)) ?? 1
    let free = name
    while (taken.has(fold(free))) {
      count += 1
      free = withSuffix(name, ` (${count})`)
    }
    counts.set(fold(name), count)
    taken.add(fold(free))
    return free
  })
}

function dayOf(time: string): string {
  return /^\d{4}-\d{2}-\d{2}/.exec(time)?.[0] ?? ''
}

/** `%` and `"` keep a look-alike because they carry meaning; `# ^ [ ]` would end an Obsidian link. */
function portable(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/\p{C}/gu, '')
    .normalize('NFC')
    .replaceAll(/ ?[:|] /g, ' - ')
    .replaceAll(/[:/\\]/g, '-')
    .replaceAll('"', "'")
    .replaceAll('%', '％')
    .replaceAll(/[<>|]/g, ' ')
    .replaceAll(/[?*#^[\]]/g, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
}

function trimEnds(stem: string): string {
  let start = 0
  let end = stem.length
  while (start < end && '.~ '.includes(stem.charAt(start))) start += 1
  while (end > start && '.~- '.includes(stem.charAt(end - 1))) end -= 1
  return stem.slice(start, end)
}

function withSuffix(name: string, suffix: string): string {
  const dot = name.lastIndexOf('.')
  const extension = dot > 0 ? name.slice(dot) : ''
  const stem = dot > 0 ? name.slice(0, dot) : name
  return `${cutToFit(stem, roomBeside(suffix + extension)).trimEnd()}${suffix}${extension}`
}

function roomBeside(ending: string) {
  return { units: ROOM.units - ending.length, bytes: ROOM.bytes - utf8Length(ending) }
}

function fold(name: string): string {
  return name.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC')
}
