import type { Clip } from '../../lib/model.ts'
import type { TestPage } from './test-browser.ts'

/** All rows of `clips` in the order they were saved, read past the extension's own code, from one of its pages. */
export function readClips(page: TestPage): Promise<Clip[]> {
  return page.evaluate(readRows, 'clips') as Promise<Clip[]>
}

/** Runs in the page: it may use nothing from outside itself. A database that is not there stays so. */
async function readRows(table: string): Promise<unknown[]> {
  const existing = await indexedDB.databases()
  if (!existing.some(({ name }) => name === 'endcap')) return []
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('endcap')
    opening.addEventListener('error', () => reject(new Error('the database does not open')))
    opening.addEventListener('success', () => {
      const db = opening.result
      const reading = db.transaction(table).objectStore(table).getAll()
      reading.addEventListener('error', () => reject(new Error(`${table} cannot be read`)))
      reading.addEventListener('success', () => {
        db.close()
        resolve(reading.result)
      })
    })
  })
}
