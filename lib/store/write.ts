import { Dexie, type Table } from 'dexie'

import { SCHEMA_VERSION, type Database } from './database.ts'

/** Why the database refused a write; nothing of the write was kept. */
export class StoreError extends Error {
  readonly reason: 'storage-full' | 'library-newer'
  constructor(reason: StoreError['reason'], options?: ErrorOptions) {
    super(`the library could not be written: ${reason}`, options)
    this.name = 'StoreError'
    this.reason = reason
  }
}

/**
 * Runs `change` in one read-write transaction and resolves when it is durable. It spans all tables but the pages of the
 * search index, which are written beside it without making a save wait. Throws a `StoreError` when the disk is full or when a newer Endcap wrote this library.
 */
export async function write<T>(db: Database, change: () => PromiseLike<T>): Promise<T> {
  try {
    if (!db.isOpen()) await db.open()
    refuseNewer(db)
    // Dexie keeps a transaction open over `await` only where it sees an async function.
    return await db.transaction('rw', tablesOf(db), async () => change())
  } catch (error) {
    if (isFull(error)) throw new StoreError('storage-full', { cause: error })
    if (error instanceof Dexie.VersionError) {
      throw new StoreError('library-newer', { cause: error })
    }
    throw error
  }
}

function tablesOf(db: Database): Table[] {
  return db.tables.filter(table => table.name !== 'pages' && table.name !== 'positions')
}

/** Dexie opens a newer database without a word and multiplies versions by ten: compare the native number. */
function refuseNewer(db: Database): void {
  const native = db.backendDB()?.version ?? 0
  if (native >= (SCHEMA_VERSION + 1) * 10) throw new StoreError('library-newer')
}

/** Chromium reports a full disk as an `AbortError` around a `QuotaExceededError`, or as `UnknownError`. */
function isFull(error: unknown): boolean {
  for (let each: unknown = error, depth = 0; each instanceof Error && depth < 5; depth += 1) {
    if (each.name === 'QuotaExceededError') return true
    each = 'inner' in each ? each.inner : each.cause
  }
  return false
}
