import { expect, test } from 'vitest'

import { newId } from '../../lib/new-id.ts'
import { articleOf, openTestLibrary } from './open-test-library.ts'

const OWN_LABEL = 'Kroger adds own label teas to its shelves, the grocer said.'
const DRONES = 'Amazon flies parcels by drone over a town, the company said.'

/** A library with so many clips of each kind, the first kind tagged `shelf talk`. */
async function openWith(own: number, other: number) {
  const { library } = openTestLibrary()
  let made = 0
  const clip = async (title: string, text: string, tags: string[]) => {
    made += 1
    const article = articleOf({ url: `https://trade.example/${made}`, title, text, siteName: '' })
    const saved = await library.clip({ id: newId(), article, onKnown: 'ask' })
    await library.retag(saved.clip.id, tags)
    return saved.clip.id
  }
  for (let each = 0; each < own; each += 1) {
    await clip('Kroger adds own label teas', OWN_LABEL, ['shelf talk'])
  }
  for (let each = 0; each < other; each += 1) {
    await clip('Amazon flies parcels by drone', DRONES, ['air'])
  }
  return { library, clip }
}

test('a tag is suggested for a clip like those that have it, from the fifth on', async () => {
  const { library, clip } = await openWith(4, 12)
  const early = await clip('Kroger adds own label teas', OWN_LABEL, [])
  expect(await library.learnedTags(early)).toEqual([])
  await library.retag(early, ['shelf talk'])
  const late = await clip('Kroger adds own label teas', OWN_LABEL, [])
  expect(await library.learnedTags(late)).toMatchObject([
    { tag: 'shelf talk', why: expect.stringContaining('you tagged “shelf talk”') },
  ])
})

test('neither a tag that the clip has nor one that was refused is suggested', async () => {
  const { library, clip } = await openWith(6, 12)
  const id = await clip('Kroger adds own label teas', OWN_LABEL, ['Shelf Talk'])
  expect(await library.learnedTags(id)).toEqual([])
  const other = await clip('Kroger adds own label teas', OWN_LABEL, [])
  const { change } = await library.rejectTag(other, 'shelf talk')
  expect(await library.learnedTags(other)).toEqual([])
  await library.undo(change)
  expect(await library.learnedTags(other)).toMatchObject([{ tag: 'shelf talk' }])
})

test('a clip that is gone gets no suggestion', async () => {
  const { library } = await openWith(1, 1)
  expect(await library.learnedTags('nobody')).toEqual([])
})

test('a company that the clip does not name is not suggested, however alike the stories are', async () => {
  const { library, clip } = await openWith(0, 12)
  for (let each = 0; each < 6; each += 1) {
    await clip('Kroger adds own label teas', `${OWN_LABEL} Aldi did so too.`, ['Aldi'])
  }
  const id = await clip('Kroger adds own label teas', OWN_LABEL, [])
  expect(await library.learnedTags(id)).toEqual([])
  const named = await clip('Kroger adds own label teas', `${OWN_LABEL} Aldi did so too.`, [])
  expect(await library.learnedTags(named)).toMatchObject([{ tag: 'Aldi' }])
})
