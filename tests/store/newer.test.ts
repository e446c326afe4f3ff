import { expect, test } from 'vitest'

import { newId } from '../../lib/new-id.ts'
import { openDatabase, StoreError } from '../../lib/store/index.ts'
import { articleOf, openTestLibrary } from '../library/open-test-library.ts'

/** Raises the version of a database as a later Endcap would. */
async function raiseVersion(name: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open(name, 20)
    opening.addEventListener('upgradeneeded', () => undefined)
    opening.addEventListener('success', () => {
      opening.result.close()
      resolve()
    })
    opening.addEventListener('error', () =>
      reject(new Error('not raised', { cause: opening.error })),
    )
  })
}

test('a library that a newer Endcap wrote is read but never written', async () => {
  const { library, db, name } = openTestLibrary()
  const { clip } = await library.clip({ id: newId(), article: articleOf(), onKnown: 'ask' })
  db.close()
  await raiseVersion(name)
  const older = openTestLibrary(name).library
  expect(await older.get(clip.id)).toMatchObject({ title: clip.title })
  const refusal = new StoreError('library-newer')
  await expect(older.retag(clip.id, ['new'])).rejects.toEqual(refusal)
  const article = articleOf({ url: 'https://trade.example/other' })
  await expect(older.clip({ id: newId(), article, onKnown: 'ask' })).rejects.toEqual(refusal)
})

test('a window that stands in the way of a newer Endcap lets go', async () => {
  const name = `test-${newId()}`
  const db = openDatabase(name, newId)
  await db.open()
  await raiseVersion(name)
  expect(db.isOpen()).toBe(false)
})
