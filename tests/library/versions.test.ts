import { expect, test } from 'vitest'

import { newId } from '../../lib/new-id.ts'
import { articleOf, openTestLibrary } from './open-test-library.ts'

const TEXTS = ['It will close 14 stores.', 'It will close 15 stores.', 'It will close 16 stores.']

async function clipEach(texts: string[]) {
  const { library } = openTestLibrary()
  let last = null
  for (const text of texts) {
    const article = articleOf({ text, html: `<p>${text}</p>` })
    last = await library.clip({ id: newId(), article, onKnown: 'update' })
  }
  if (!last) throw new Error('nothing was clipped')
  return { library, outcome: last }
}

test('each text of a changed article is kept and compared with the one that followed it', async () => {
  const { library, outcome } = await clipEach(TEXTS)
  const versions = await library.listVersions(outcome.clip.id)
  const callouts = await Promise.all(
    versions.map(async ({ v }) => (await library.changesOf(v))?.callouts),
  )
  expect(callouts).toEqual([
    [{ kind: 'figure', from: '15', to: '16', sentence: TEXTS[2] }],
    [{ kind: 'figure', from: '14', to: '15', sentence: TEXTS[1] }],
  ])
})

test('the same text clipped again has no version', async () => {
  const { library, outcome } = await clipEach([TEXTS[0] ?? '', TEXTS[0] ?? ''])
  expect(await library.listVersions(outcome.clip.id)).toEqual([])
})

test('a version that is not there has no changes', async () => {
  const { library } = await clipEach(['One.'])
  expect(await library.changesOf(99)).toBeNull()
})
