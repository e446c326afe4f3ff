import { gunzipSync, gzipSync, strFromU8, strToU8 } from 'fflate'

import type { Instant } from '../../model.ts'
import { fail, ok } from '../../result.ts'
import type { Result } from '../../result.ts'
import { entryShape } from './entry-shape.ts'
import type { BackupEntry } from './entry-shape.ts'
import { MISFIT } from './shape.ts'

/** The version of the form `{ endcap, createdAt, clips }`; it rises when an older reader would misread a file. */
const FORM = 1

/** A file that claims to be longer when unpacked is refused before memory is taken for it. */
const MOST_BYTES = 2 ** 30

/** Clips with their bodies as gzipped JSON. The same input gives the same bytes. */
export function writeBackup(backup: {
  clips: BackupEntry[]
  createdAt: Instant
}): Uint8Array<ArrayBuffer> {
  const { clips, createdAt } = backup
  return gzipSync(strToU8(JSON.stringify({ endcap: FORM, createdAt, clips })), { mtime: 0 })
}

/**
 * The entries of a backup, packed or already unpacked, in its order. Entries that are not whole are
 * counted as `unreadable` and left out. Never throws, whatever the bytes are; an address that is
 * neither http nor https makes an entry unreadable. The HTML in a body is not sanitised here.
 */
export function readBackup(
  bytes: Uint8Array,
): Result<{ entries: BackupEntry[]; unreadable: number }, 'not-a-backup' | 'newer-backup'> {
  const backup = parse(bytes)
  if (typeof backup !== 'object' || backup === null) return fail('not-a-backup')
  const form = Object.hasOwn(backup, 'endcap') ? Reflect.get(backup, 'endcap') : undefined
  if (typeof form === 'number' && form > FORM) return fail('newer-backup')
  const clips: unknown = Object.hasOwn(backup, 'clips') ? Reflect.get(backup, 'clips') : undefined
  if (form !== FORM || !Array.isArray(clips)) return fail('not-a-backup')
  const entries = clips.map(entryShape).filter(entry => entry !== MISFIT)
  return ok({ entries, unreadable: clips.length - entries.length })
}

/** The JSON in the bytes; undefined where there is none. */
function parse(bytes: Uint8Array): unknown {
  try {
    const json = strFromU8(isGzip(bytes) ? unpack(bytes) : bytes)
    return JSON.parse(json.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

/** The last four bytes of a gzip file are the length of what it holds. */
function unpack(bytes: Uint8Array): Uint8Array {
  const { buffer, byteOffset, byteLength } = bytes
  const length = new DataView(buffer, byteOffset, byteLength).getUint32(byteLength - 4, true)
  if (length > MOST_BYTES) throw new RangeError(`a backup of ${length} bytes`)
  return gunzipSync(bytes)
}
