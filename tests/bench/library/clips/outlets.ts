import { COMPANIES } from '../../../../lib/enrich/data/companies.ts'
import { foldTag } from '../../../../lib/text/fold.ts'
import { nameOf } from './names.ts'
import { Random } from './random.ts'
import { ADJECTIVES, NOUNS } from './words.ts'

type Filled<T> = readonly [T, ...T[]]

const KINDS = ['Wire', 'Weekly', 'Ledger', 'Post', 'Review', 'Times', 'Report', 'Business', 'News']

/** An outlet that clips come from. */
export type Outlet = { name: string; host: string }

/** The companies of the trade in an order of their own, so that frequent ones are not neighbours in the list. */
export const FIRMS = filled(shuffled(COMPANIES.map(({ id, name }) => ({ id, name }))))

/** Three hundred outlets, the ones read most first. */
export const OUTLETS = filled(
  Array.from({ length: 300 }, (_, i): Outlet => {
    const [first, second] = [nameOf(900_000 + i), KINDS[i % KINDS.length]]
    return {
      name: `${first} ${second}`,
      host: `${first}-${second}-${i}.example`.toLowerCase(),
    }
  }),
)

/** Five hundred tags that no two spellings of are one, most used first. */
export const TAGS = filled(makeTags(500))

function makeTags(count: number): string[] {
  const random = new Random(4711)
  const byKey = new Map<string, string>()
  while (byKey.size < count) {
    const name = random.chance(0.3)
      ? random.pick(FIRMS).name
      : `${random.pick(ADJECTIVES)} ${random.pick(NOUNS)}`
    byKey.set(foldTag(name), name)
  }
  return [...byKey.values()]
}

function shuffled<T>(items: T[]): T[] {
  const random = new Random(1)
  return items
    .map(item => ({ item, at: random.next() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item)
}

function filled<T>([first, ...others]: T[]): Filled<T> {
  if (first === undefined) throw new Error('a list of the generated library is empty')
  return [first, ...others]
}
