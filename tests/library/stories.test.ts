import { readFileSync } from 'node:fs'

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { newId } from '../../lib/new-id.ts'
import { groupStories } from '../../lib/stories/index.ts'
import { copyText, type Family } from '../bench/stories/written.ts'
import { articleOf, openTestLibrary } from './open-test-library.ts'

type Opened = ReturnType<typeof openTestLibrary>

const WIRE = family('wire-harborline')
const PRESS = family('press-brightcart')

function family(name: string): Family {
  return JSON.parse(readFileSync(`tests/copies/${name}.json`, 'utf8')) as Family
}

/** Clips copy `at` of a family, each at an address of its own. */
async function clipCopy({ library }: Opened, { copies, paragraphs }: Family, at: number) {
  const copy = copies[at % copies.length]
  if (!copy) throw new Error('the family has no copies')
  const slug = `${copy.site} ${copy.title}`.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
  const article = articleOf({
    url: `https://news.example/${copy.day}/${slug}`,
    title: copy.title,
    siteName: copy.site,
    publishedOn: copy.day,
    text: copyText({ copies, paragraphs }, copy),
  })
  const { clip } = await library.clip({ id: newId(), article, onKnown: 'update' })
  return clip.id
}

/** The stories as stored: lists of ids in the order of saving. */
async function storiesOf({ db }: Opened): Promise<string[][]> {
  const copies = await db.copies.toArray()
  const rows = await db.clips.bulkGet(copies.map(({ n }) => n))
  const groups = Map.groupBy(
    copies.map((copy, at) => ({ ...copy, id: rows[at]?.id ?? '' })),
    ({ story }) => story,
  )
  return [...groups.values()].map(group => group.map(({ id }) => id))
}

describe('stories in the library', () => {
  test('copies saved from several outlets are one story, the report in other words is not', async () => {
    const opened = openTestLibrary()
    const ids = []
    for (let at = 0; at < WIRE.copies.length; at += 1) ids.push(await clipCopy(opened, WIRE, at))
    expect(await storiesOf(opened)).toEqual([ids.slice(0, 5)])
  })

  test('a clip whose text becomes another one leaves its story', async () => {
    const opened = openTestLibrary()
    const first = await clipCopy(opened, WIRE, 0)
    await clipCopy(opened, WIRE, 1)
    const clip = await opened.library.get(first)
    const article = articleOf({ url: clip?.url ?? '', text: 'Another story. '.repeat(30) })
    const { change } = await opened.library.clip({ id: newId(), article, onKnown: 'update' })
    expect(await storiesOf(opened)).toEqual([])
    await opened.library.undo(change ?? 0)
    expect(await storiesOf(opened)).toHaveLength(1)
  })

  test('the list has one row a story, and tells how many other outlets have it', async () => {
    const opened = openTestLibrary()
    for (let at = 0; at < WIRE.copies.length; at += 1) await clipCopy(opened, WIRE, at)
    for (const text of ['', 'Harborline']) {
      const found = await opened.library.find({ text, tags: [] }, 50)
      expect(found.clips).toHaveLength(2)
      expect(found.clips.map(({ siteName }) => siteName)).toContain('Retail Compass')
      const [row = found.clips[0]] = found.clips.filter(({ id }) => found.outlets.has(id))
      expect(found.outlets.get(row?.id ?? '')).toBe(4)
      expect(found).toMatchObject({ listed: 6, total: 6 })
    }
  })

  test('a story is opened from any of its copies, without those in the trash', async () => {
    const opened = openTestLibrary()
    const { library } = opened
    const paper = await clipCopy(opened, WIRE, 1)
    expect(await library.storyOf(paper)).toBeNull()
    const wire = await clipCopy(opened, WIRE, 0)
    const other = await clipCopy(opened, WIRE, 2)
    await library.remove([other])
    for (const id of [paper, wire]) {
      const story = await library.storyOf(id)
      expect(story?.original.id).toBe(wire)
      expect(story?.copies.map(copy => copy.id)).toEqual([paper])
    }
    await library.remove([wire])
    expect(await library.storyOf(paper)).toBeNull()
  })

  test('what the copies have to themselves is told', async () => {
    const opened = openTestLibrary()
    for (const at of [0, 1, 4]) await clipCopy(opened, WIRE, at)
    const local = await clipCopy(opened, WIRE, 3)
    const [original, ...copies] = await opened.library.compareStory(local)
    expect(original?.own).toHaveLength(2)
    expect(copies.at(-1)).toMatchObject({
      id: local,
      own: [expect.stringContaining('Columbus-based')],
    })
  })

  test('a clip that the person takes out stays out, until that is undone', async () => {
    const opened = openTestLibrary()
    const { library } = opened
    const first = await clipCopy(opened, WIRE, 0)
    await clipCopy(opened, WIRE, 1)
    const { change } = await library.leaveStory(first)
    await clipCopy(opened, WIRE, 2)
    expect(await library.storyOf(first)).toBeNull()
    expect(await storiesOf(opened)).toHaveLength(1)
    await library.undo(change)
    expect((await storiesOf(opened))[0]).toHaveLength(3)
  })

  test('clips that the person joins are one story', async () => {
    const opened = openTestLibrary()
    const one = await clipCopy(opened, WIRE, 0)
    const other = await clipCopy(opened, WIRE, 5)
    const { change } = await opened.library.joinStory([one, other])
    expect(await storiesOf(opened)).toEqual([[one, other]])
    await opened.library.undo(change)
    expect(await storiesOf(opened)).toEqual([])
  })

  test('a new version of the sketches makes the same stories in slices, also when killed between', async () => {
    const opened = openTestLibrary()
    for (let at = 0; at < 40; at += 1)
      await clipCopy(opened, at % 2 ? WIRE : PRESS, Math.floor(at / 2))
    const before = await storiesOf(opened)
    await opened.db.meta.put({ key: 'stories', value: -1 })
    await opened.library.tend().next()
    await opened.library.tend().next()
    for await (const _ of opened.library.tend()) continue
    expect(await storiesOf(opened)).toEqual(before)
    expect(before.length).toBeGreaterThan(1)
  })

  test('the stories are those that all sketches at once give, whatever was done before', async () => {
    const deed = fc.oneof(
      { weight: 4, arbitrary: fc.record({ deed: fc.constant('clip'), at: fc.nat(5) }) },
      { weight: 2, arbitrary: fc.record({ deed: fc.constant('press'), at: fc.nat(4) }) },
      fc.record({ deed: fc.constant('remove'), at: fc.nat(8) }),
      fc.record({ deed: fc.constant('purge'), at: fc.nat(8) }),
      fc.record({ deed: fc.constant('retext'), at: fc.nat(8) }),
      fc.record({ deed: fc.constant('undo'), at: fc.nat(12) }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 3, maxLength: 12 }), async deeds => {
        const opened = openTestLibrary()
        const ids: string[] = []
        for (const { deed: what, at } of deeds) {
          if (what === 'clip') ids.push(await clipCopy(opened, WIRE, at))
          if (what === 'press') ids.push(await clipCopy(opened, PRESS, at))
          const id = ids[at % Math.max(1, ids.length)]
          if (what === 'remove' && id) await opened.library.remove([id])
          if (what === 'purge' && id) await opened.library.purge([id])
          if (what === 'undo' && (await opened.db.changes.get(at))) await opened.library.undo(at)
          const clip = what === 'retext' && id ? await opened.library.get(id) : null
          if (clip) {
            const article = articleOf({
              url: clip.url,
              text: `Now something else, ${at}. `.repeat(20),
            })
            await opened.library.clip({ id: newId(), article, onKnown: 'update' })
          }
        }
        const sketches = await opened.db.sketches.toArray()
        const expected = groupStories(sketches).map(group => group.map(({ id }) => id))
        expect(await storiesOf(opened)).toEqual(expected)
        const rows = await opened.db.clips.bulkGet(
          (await opened.db.copies.toArray()).map(({ n }) => n),
        )
        const outlets = rows.map(row => [row?.siteName, row?.deletedAt === null ? 1 : 0])
        const counted = (await opened.db.copies.toArray()).map(({ site, isLive }) => [site, isLive])
        expect(counted).toEqual(outlets)
        opened.db.close()
      }),
      { numRuns: 25 },
    )
  }, 60_000)
})
