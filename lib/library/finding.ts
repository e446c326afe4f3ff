import {
  createSearchIndex,
  flushTail,
  MOST,
  SIZES,
  tend,
  type SearchIndex,
} from '../indexing/index.ts'
import type { Query } from '../model.ts'
import {
  countFacets,
  excerptOf,
  findHits,
  parseQuery,
  type Asked,
  type Facets,
} from '../search/index.ts'
import { findRow, readText, type Database } from '../store/index.ts'
import { localDay } from '../text/dates.ts'
import type { Context } from './context.ts'
import { findNewest } from './find.ts'
import { oneAStory } from './one-a-story.ts'
import { inOrder } from './order.ts'
import { suggest } from './suggest.ts'
import type { Excerpt, Found } from './types.ts'

/** What answers queries. Pages load it apart from the rest, as the newest clips are listed without it. */
export type Finding = {
  find: (query: Query, limit: number) => Promise<Found>
  facets: (query: Query) => Promise<Facets>
  suggest: (query: Query) => Promise<string | null>
  excerpt: (id: string, query: Query) => Promise<Excerpt | null>
  tend: () => AsyncGenerator<void>
}

export function createFinding(context: Context): Finding {
  const index = createSearchIndex(context.db)
  return {
    find: (query, limit) => find(context, index, query, limit),
    facets: query => facets(context, index, query),
    suggest: ({ text }) => suggest(index, text),
    excerpt: (id, query) => excerpt(context, id, query),
    tend: () => tend(context.db, index.snapshot),
  }
}

/** Moves clips that were added in bulk from the tail, where each is searched by itself, into segments. */
export async function moveTail(db: Database): Promise<void> {
  while (await flushTail(db, SIZES, MOST)) continue
}

async function find(
  context: Context,
  index: SearchIndex,
  query: Query,
  limit: number,
): Promise<Found> {
  const asked = askedFor(context, query)
  const { unread } = asked
  const { order = asked.all.length > 0 ? 'relevance' : 'clipped' } = query
  if (isEverything(asked) && order !== 'published') {
    return { ...(await findNewest(context, limit)), unread }
  }
  const matches = await index.search(asked)
  const rows = await context.db.clips.bulkGet(inOrder(matches, order, limit))
  const found = await oneAStory(
    context.db,
    rows.filter(row => row !== undefined),
  )
  return { ...found, total: matches.clips.length, unread }
}

async function facets(context: Context, index: SearchIndex, query: Query): Promise<Facets> {
  const { snapshot, clips } = await index.search(askedFor(context, query))
  const members = new Uint8Array(snapshot.columns.top)
  for (const n of clips) members[n] = 1
  return countFacets(snapshot.columns, members)
}

/** What of a clip a query found; null when the clip is gone. */
async function excerpt(context: Context, id: string, query: Query): Promise<Excerpt | null> {
  const { all } = askedFor(context, query)
  const row = await findRow(context.db, id)
  if (!row) return null
  const text = all.length > 0 ? await readText(context.db, row.n) : ''
  const note = excerptOf(row.note, all)
  return { title: findHits(row.title, all), text: excerptOf(text, all) ?? note }
}

function askedFor({ now }: Context, { text, tags }: Query): Asked {
  const asked = parseQuery(text, localDay(now()))
  const chosen = tags.map(tag => ({ field: 'tag' as const, values: [tag], isNot: false }))
  return { ...asked, filters: [...asked.filters, ...chosen] }
}

function isEverything({ all, none, filters }: Asked): boolean {
  return all.length + none.length + filters.length === 0
}
