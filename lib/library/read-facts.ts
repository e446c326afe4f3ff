import type { Article, Facts, Lesson } from '../model.ts'
import { listLessons, listTags, type Database } from '../store/index.ts'
import type { Context } from './context.ts'

type Known = { knownTags: string[]; lessons: Lesson[] }
type How = { before?: Facts; more?: Lesson[]; known?: Known | Promise<Known> }

/** Some 65,000 words: no story is longer, and a page that is must not keep its save waiting. */
const LONGEST_READ = 400_000

type Readable = Pick<Article, 'title' | 'text' | 'lang' | 'publishedOn'>

/**
 * The facts of an article by the rules and by what the person taught, and `more` on top. Where it was read before
 * (`before`), tags keep what the person made of them.
 */
export async function readFacts(
  { db, recogniser }: Context,
  { title, text, lang, publishedOn }: Readable,
  { before, more = [], known = readKnown(db) }: How = {},
): Promise<Facts> {
  const [{ knownTags, lessons }, { enrich }] = await Promise.all([known, recogniser()])
  const facts = enrich({
    title,
    text: text.slice(0, LONGEST_READ),
    lang,
    publishedOn,
    knownTags,
    lessons: [...lessons, ...more],
  })
  return before ? keepStates(facts, before) : facts
}

/** What the person's tags and lessons are now, to be read once for several articles. */
export async function readKnown(db: Database): Promise<Known> {
  const [tags, taught] = await Promise.all([listTags(db), listLessons(db)])
  return {
    knownTags: tags.map(tag => tag.name),
    lessons: taught.map(({ lesson }) => lesson),
  }
}

/** `facts` with the states that the same tags had; refused ones that are not suggested any more stay refused. */
export function keepStates(facts: Facts, before: Facts): Facts {
  const states = new Map(before.tags.map(each => [each.tag, each.state]))
  const known = new Set(facts.tags.map(({ tag }) => tag))
  const gone = before.tags.filter(({ tag, state }) => state !== 'suggested' && !known.has(tag))
  return {
    ...facts,
    tags: [
      ...facts.tags.map(each => ({ ...each, state: states.get(each.tag) ?? each.state })),
      ...gone,
    ],
  }
}
