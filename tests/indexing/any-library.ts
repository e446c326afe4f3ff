import * as fc from 'fast-check'

import type { Library } from '../../lib/library/index.ts'
import type { Article } from '../../lib/model.ts'
import { newId } from '../../lib/new-id.ts'
import { unpackBody, type Database } from '../../lib/store/index.ts'
import { articleOf } from '../library/open-test-library.ts'
import { isFound, typed, type Part } from '../search/naive.ts'

/** Words that share beginnings, plurals, accents and scripts. */
const WORDS =
  'kroger krogers kroger’s company companies depot dépôts label labels private privately 7 7-eleven jd.com U.S. 天猫 天猫国际 国际 猫 スーパー マーケット 이마트 marché the of'.split(
    ' ',
  )
const TAGS = ['private label', 'China', '天猫', 'labels']
const SITES = ['Shelf Week', 'Private Companies Daily', '国际商报']
const DAYS = ['2018-08-31', '2018-09-01', '2018-10-02', '2026-01-01']

const word = fc.constantFrom(...WORDS)
const text = fc.array(word, { minLength: 1, maxLength: 12 }).map(words => words.join(' '))
const day = fc.constantFrom(...DAYS)

export function anyArticle(): fc.Arbitrary<Partial<Article>> {
  return fc.record({
    title: text,
    text,
    siteName: fc.constantFrom(...SITES),
    description: fc.oneof(fc.constant(''), text),
    publishedOn: fc.option(day, { nil: null }),
  })
}

export type Deed =
  | { deed: 'clip'; article: Partial<Article> }
  | { deed: 'again'; at: number; article: Partial<Article> }
  | { deed: 'edit'; at: number; title: string; note: string }
  | { deed: 'retag'; at: number; tags: string[] }
  | { deed: 'remove'; at: number }
  | { deed: 'undo' }
  | { deed: 'tend'; steps: number }
  | { deed: 'kill'; after: number }

/** Things that happen to a library; `tend` stops after so many steps, `kill` breaks off in the middle of writing. */
export function anyDeeds(): fc.Arbitrary<Deed[]> {
  const at = fc.nat(20)
  const deed: fc.Arbitrary<Deed> = fc.oneof(
    { weight: 6, arbitrary: fc.record({ deed: fc.constant('clip'), article: anyArticle() }) },
    fc.record({ deed: fc.constant('again'), at, article: anyArticle() }),
    fc.record({ deed: fc.constant('edit'), at, title: text, note: text }),
    fc.record({
      deed: fc.constant('retag'),
      at,
      tags: fc.subarray(TAGS),
    }),
    fc.record({ deed: fc.constant('remove'), at }),
    fc.record({ deed: fc.constant('undo') }),
    { weight: 2, arbitrary: fc.record({ deed: fc.constant('tend'), steps: fc.nat(12) }) },
    fc.record({ deed: fc.constant('kill'), after: fc.nat(30) }),
  )
  return fc.array(deed, { minLength: 4, maxLength: 30 })
}

export function anyParts(): fc.Arbitrary<Part[]> {
  const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map(words => words.join(' '))
  const part: fc.Arbitrary<Part> = fc.oneof(
    fc.record({ part: fc.constantFrom('word', 'word', 'without'), text: word }),
    fc.record({ part: fc.constant('phrase'), text: phrase }),
    fc.record({ part: fc.constant('tag'), text: fc.constantFrom(...TAGS) }),
    fc.record({ part: fc.constant('site'), text: fc.constantFrom(...SITES) }),
    fc.record({ part: fc.constant('company'), text: fc.constantFrom('kroger', 'jd') }),
    fc.record({ part: fc.constantFrom('since', 'before'), text: day }),
  )
  const start = fc
    .tuple(word, fc.integer({ min: 1, max: 4 }))
    .map(([whole, length]): Part[] => [
      { part: 'start', text: Array.from(whole).slice(0, length).join('') },
    ])
  return fc
    .tuple(fc.array(part, { maxLength: 2 }), fc.oneof(start, fc.constant([])))
    .map(([parts, last]) => [...parts, ...last])
    .filter(parts => parts.length > 0)
}

/** So small that a few clips fill pages, cut lists and make merges of many steps. */
export const SMALL = { fewest: 2, group: 2, pageBytes: 120, positionBytes: 60, batchBytes: 300 }

/** Does what the deeds say; what has nothing to be done to is passed over. */
export async function live(
  { library, db }: { library: Library; db: Database },
  tend: () => AsyncGenerator<void>,
  deeds: Deed[],
): Promise<void> {
  const ids: string[] = []
  let last: number | null = null
  for (const each of deeds) {
    const id = 'at' in each ? ids[each.at % Math.max(1, ids.length)] : undefined
    if (each.deed === 'clip') {
      const url = `https://trade.example/${newId()}`
      const made = await library.clip({
        id: newId(),
        article: articleOf({ ...each.article, url }),
        onKnown: 'both',
      })
      ids.push(made.clip.id)
      last = made.change
    }
    if (each.deed === 'undo' && last !== null) await library.undo(last)
    if (each.deed === 'tend') await someSteps(tend(), each.steps)
    if (each.deed === 'kill') await killed(db, tend, each.after)
    if (id === undefined) continue
    if (each.deed === 'edit') last = (await library.edit(id, each)).change
    if (each.deed === 'retag') last = (await library.retag(id, each.tags)).change
    if (each.deed === 'remove') last = (await library.remove([id])).change
    if (each.deed === 'again') {
      const url = (await library.get(id))?.url ?? ''
      const article = articleOf({ ...each.article, url })
      last = (await library.clip({ id: newId(), article, onKnown: 'update' })).change
    }
  }
}

export async function someSteps(steps: AsyncGenerator<void>, count: number): Promise<void> {
  for (let done = 0; done < count; done += 1) if ((await steps.next()).done) return
}

/** Tends until so many rows of the index were written, then fails inside the transaction that writes the next one. */
async function killed(db: Database, tend: () => AsyncGenerator<void>, after: number) {
  let left = after
  const die = () => {
    if (left-- <= 0) throw new Error('killed')
  }
  const tables = [db.segments, db.pages, db.positions]
  for (const table of tables) table.hook('creating', die)
  try {
    const steps = tend()
    while (!(await steps.next()).done) continue
  } catch (error) {
    if (!String(error).includes('killed')) throw error
  } finally {
    for (const table of tables) table.hook('creating').unsubscribe(die)
  }
}

/** What a plain scan finds, as sorted ids. */
export async function scan(db: Database, parts: Part[]): Promise<string[]> {
  const found = []
  for (const row of await db.clips.toArray()) {
    const body = await db.bodies.get(row.n)
    if (body && isFound(row, await unpackBody(body.gz), parts)) found.push(row.id)
  }
  return found.toSorted()
}

export async function searched(library: Library, parts: Part[]): Promise<string[]> {
  const { clips } = await library.find({ text: typed(parts), tags: [] }, 1000)
  return clips.map(clip => clip.id).toSorted()
}
