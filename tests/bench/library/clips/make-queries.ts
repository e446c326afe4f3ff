import type { Query } from '../../../../lib/model.ts'
import { makeClip } from './make-clip.ts'
import { Random } from './random.ts'
import { NOUNS } from './words.ts'

/** A search, and the title of the clip that it is made of, which must be among the answers (its copies have the same); '' where there is none. */
export type AskedQuery = Query & { known: string }

export const QUERY_CLASSES = [
  'one word',
  'two words',
  'three words',
  'frequent words',
  'prefix',
  'Chinese',
  'phrase',
  'with tag',
] as const

export type QueryClass = (typeof QUERY_CLASSES)[number]

/** What people ask of a library of `count` made clips: `each` searches of a class, the same ones every time. */
export function makeQueries(kind: QueryClass, count: number, each: number): AskedQuery[] {
  const random = new Random(QUERY_CLASSES.indexOf(kind) + 31)
  return Array.from({ length: each }, () => MAKERS[kind](random, count))
}

const MAKERS: Record<QueryClass, (random: Random, count: number) => AskedQuery> = {
  'one word': (random, count) => ofClip(random, count, names => names.slice(0, 1)),
  'two words': (random, count) => ofClip(random, count, names => names.slice(0, 2)),
  'three words': (random, count) => ofClip(random, count, names => names.slice(0, 3)),
  'frequent words': random => {
    const text = `${random.pickZipf(NOUNS)} ${random.pickZipf(NOUNS)}`
    return { text, tags: [], known: '' }
  },
  prefix: (random, count) =>
    ofClip(random, count, ([name = '', other = '']) => [other, name.slice(0, 4)]),
  Chinese: (random, count) => {
    const index = Math.floor(random.between(0, count - 1) / 40) * 40 + 7
    const { clip, body } = makeClip(Math.min(index, count - 1), count)
    const start = random.between(0, 100)
    const text = body.text.slice(start).match(/\p{Script=Han}{3,4}/u)?.[0] ?? '公司'
    return { text, tags: [], known: clip.lang === 'zh' ? clip.title : '' }
  },
  phrase: (random, count) => {
    const { clip, body } = makeClip(random.between(0, count - 1), count)
    const runs = body.text.match(/[A-Za-z]+ [a-z]+ [a-z]+/g) ?? []
    const run = runs[random.between(0, runs.length - 1)] ?? clip.title
    return { text: `"${run}"`, tags: [], known: clip.title }
  },
  'with tag': (random, count) => {
    const { clip, text } = namesOf(random, count)
    const [name = '', other = ''] = text
    return { text: `${name} ${other}`, tags: clip.tags.slice(0, 1), known: clip.title }
  },
}

function ofClip(random: Random, count: number, choose: (names: string[]) => string[]): AskedQuery {
  const { clip, text } = namesOf(random, count)
  return { text: choose(text).join(' '), tags: [], known: clip.title }
}

/** Names in a clip, in an order of chance: what people remember of a story. */
function namesOf(random: Random, count: number) {
  const { clip, body } = makeClip(random.between(0, count - 1), count)
  const names = [...new Set(`${clip.title} ${body.text}`.match(/\b[A-Z][a-z]{4,}\b/g))]
  const shuffled = names
    .map(name => ({ name, at: random.next() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ name }) => name)
  return { clip, text: shuffled.length > 2 ? shuffled : clip.title.split(' ') }
}
