import type { ChangeRow } from '../store/index.ts'
import type { Context } from './context.ts'
import type { Step } from './types.ts'
import { undo } from './undo.ts'

/** Nobody expects a key to take back what was done longer ago. */
const REACH_MS = 60 * 60_000
const MOST_STEPS = 200

/** Takes back the last step of the past hour, from whichever window it came; null when there is none left. */
export async function undoLast(context: Context): Promise<Step | null> {
  const rows = await recent(context)
  const states = new Map<number, boolean>()
  for (const row of rows) {
    if (row.op === 'undo') note(states, row, rows)
    else if (states.get(row.seq) !== true && isStep(row)) return take(context, row, row.seq)
  }
  return null
}

/** Does again what was taken back last, unless something else was done since; null when there is nothing. */
export async function redo(context: Context): Promise<Step | null> {
  const rows = await recent(context)
  const states = new Map<number, boolean>()
  for (const row of rows) {
    if (row.op !== 'undo') return null
    const { root, isNew } = note(states, row, rows)
    if (isNew && states.get(root.seq) === true) return take(context, root, row.seq)
  }
  return null
}

async function recent({ db, now }: Context): Promise<ChangeRow[]> {
  const since = new Date(Date.parse(now()) - REACH_MS).toISOString()
  const rows = await db.changes.orderBy('seq').reverse().limit(MOST_STEPS).toArray()
  return rows.filter(row => row.at >= since)
}

/** Notes whether the step that an undo leads to is undone now; the newest undo of it decides. */
function note(states: Map<number, boolean>, row: ChangeRow, rows: ChangeRow[]) {
  let root = row
  let isUndone = false
  for (let next: ChangeRow | undefined = row; next?.undoes !== undefined;) {
    isUndone = !isUndone
    const { undoes }: ChangeRow = next
    next = rows.find(({ seq }) => seq === undoes)
    if (next) root = next
  }
  const isNew = !states.has(root.seq)
  if (isNew) states.set(root.seq, isUndone)
  return { root, isNew }
}

async function take(context: Context, step: ChangeRow, seq: number): Promise<Step> {
  await undo(context, seq)
  return { op: step.op, clips: step.added.length + step.updated.length }
}

function isStep(row: ChangeRow): boolean {
  return row.added.length + row.updated.length > 0
}
