import type { Body, Clip } from '../model.ts'
import { countLive, listNewest, toClip, unpackBody, type ClipRow } from '../store/index.ts'
import { findRows } from '../store/index.ts'
import type { Context } from './context.ts'
import type { ExportedFile, ExportFormat, ExportOptions } from './types.ts'

type Whole = { clip: Clip; body: Body }

/** The Markdown of one clip; throws when there is no such clip. */
export async function toMarkdown(
  context: Context,
  id: string,
  options: ExportOptions,
): Promise<string> {
  const [whole] = await readWhole(context, [id])
  if (!whole) throw new Error(`there is no clip ${id} to export`)
  const formats = await import('../formats/index.ts')
  return formats.toMarkdown(whole, options)
}

/**
 * One clip as a Markdown file, several as a zip of them with an index, or the library as a backup.
 * An empty list of ids means all live clips, for a backup with those in the trash.
 */
export async function exportAs(
  context: Context,
  format: ExportFormat,
  ids: string[],
  options: ExportOptions,
): Promise<ExportedFile> {
  const wholes = await readWhole(context, ids, format === 'backup')
  const formats = await import('../formats/index.ts')
  if (format === 'backup') return formats.writeBackupFile(wholes, context.now())
  const [only] = wholes
  if (wholes.length === 1 && only) return formats.writeMarkdownFile(only, options)
  return formats.writeMarkdownArchive(wholes, { ...options, at: context.now() })
}

async function readWhole(context: Context, ids: string[], withTrash = false): Promise<Whole[]> {
  const rows = await rowsOf(context, ids, withTrash)
  const bodies = await context.db.bodies.bulkGet(rows.map(row => row.n))
  return Promise.all(
    rows.map(async (row, i) => {
      const body = bodies[i]
      return { clip: toClip(row), body: body ? await unpackBody(body.gz) : { html: '', text: '' } }
    }),
  )
}

async function rowsOf({ db }: Context, ids: string[], withTrash: boolean): Promise<ClipRow[]> {
  if (ids.length > 0) {
    const byId = new Map((await findRows(db, ids)).map(row => [row.id, row]))
    return ids.map(id => byId.get(id)).filter(row => row !== undefined)
  }
  return withTrash ? db.clips.toArray() : listNewest(db, await countLive(db))
}
