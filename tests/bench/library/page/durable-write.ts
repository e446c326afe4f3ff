import { timed } from './timing.ts'

const NAME = 'bench-yardstick'

/** The times of durable writes of a few bytes into a database of their own: what the disk alone makes a save wait. */
export async function durableWrites(count: number): Promise<number[]> {
  const db = await open()
  const times = []
  for (let i = 0; i < count; i += 1) times.push((await timed(() => put(db, i))).ms)
  db.close()
  indexedDB.deleteDatabase(NAME)
  return times
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(NAME)
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('rows'))
    opening.addEventListener('success', () => resolve(opening.result))
    opening.addEventListener('error', () =>
      reject(new Error('no database', { cause: opening.error })),
    )
  })
}

function put(db: IDBDatabase, key: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = db.transaction('rows', 'readwrite', { durability: 'strict' })
    transaction.objectStore('rows').put('x', key)
    transaction.addEventListener('complete', () => resolve())
    transaction.addEventListener('abort', () =>
      reject(new Error('not written', { cause: transaction.error })),
    )
  })
}
