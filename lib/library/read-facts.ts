import type { Article, Facts, Lesson } from '../model.ts'
import { listLessons, listTags } from '../store/index.ts'
import type { Context } from './context.ts'

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
  { before, more = [] }: { before?: Facts; more?: Lesson[] } = {},
): Promise<Facts> {
  const [tags, taught, { enrich }] = await Promise.all([
    listTags(db),
    listLessons(db),
    recogniser(),
  ])
  const facts = enrich({
    title,
    text: text.slice(0, LONGEST_READ),
    lang,
    publishedOn,
    knownTags: tags.map(tag => tag.name),
    lessons: [...taught.map(({ lesson }) => lesson), ...more],
  })
  return before ? keepStates(facts, before) : facts
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
