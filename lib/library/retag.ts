import { companiesOf } from '../facts/index.ts'
import type { Facts, Lesson, TagSuggestion } from '../model.ts'
import { findRow, write, type ClipPatch, type ClipRow } from '../store/index.ts'
import { cleanTag, foldTag } from '../text/fold.ts'
import { changeAndTeach } from './change-and-teach.ts'
import { applyChange, changeClip } from './change.ts'
import type { Context } from './context.ts'
import { afterWrite } from './keep.ts'
import type { Done } from './types.ts'

const TAG_LIMIT = 200
/** A story about more companies is told by the first of them. */
const MOST_ABOUT = 3

/** Sets the tags of a clip, at most 200; a suggestion among them counts as accepted, one taken off as refused. */
export function retag(context: Context, id: string, names: string[]): Promise<Done> {
  return changeClip(context, 'tag', id, row => patchTags(context, row, names))
}

/** Adds suggested tags to those that the clip has. */
export function acceptTags(context: Context, id: string, names: string[]): Promise<Done> {
  return changeClip(context, 'tag', id, row => patchTags(context, row, [...row.tags, ...names]))
}

/** Refuses a suggestion, for this clip and for later ones about the same companies. */
export async function rejectTag(context: Context, id: string, name: string): Promise<Done> {
  const row = await findRow(context.db, id)
  if (!row) throw new Error(`there is no clip ${id} to change`)
  const key = foldTag(name)
  const about = companiesOf(row)
    .filter(company => company.about && foldTag(company.name) !== key)
    .map(company => ({ id: company.id, name: company.name }))
    .slice(0, MOST_ABOUT)
  const lessons: Lesson[] = [{ kind: 'not-tag', tag: name, about }]
  return changeAndTeach(context, { op: 'tag', id, lessons }, ({ facts }) => ({
    facts: withStates(facts, each => (foldTag(each.tag) === key ? 'rejected' : each.state)),
  }))
}

/** Adds tags to any number of clips, as one step of the journal. */
export async function tagAll(context: Context, ids: string[], names: string[]): Promise<Done> {
  const change = await write(context.db, async () => {
    const stored = await storedNames(context, names)
    return applyChange(context, 'tag', ids, row => {
      const own = new Set(row.tags.map(foldTag))
      const missing = stored.filter(name => !own.has(foldTag(name)))
      return missing.length > 0 ? tagged(row, [...row.tags, ...missing].slice(0, TAG_LIMIT)) : null
    })
  })
  afterWrite(context, ids)
  return { change }
}

async function patchTags(context: Context, row: ClipRow, names: string[]): Promise<ClipPatch> {
  return tagged(row, await storedNames(context, names))
}

/** The facts come along only where a suggestion is settled by it: the journal keeps them twice. */
function tagged(row: ClipRow, tags: string[]): ClipPatch {
  const facts = withAccepted(row.facts, tags)
  const isSettled = facts.tags.some((each, i) => each.state !== row.facts.tags[i]?.state)
  return { tags, ...(isSettled && { facts }) }
}

/** The suggestions as they stand to the tags of a clip: those among them are accepted, those taken off refused. */
export function withAccepted(facts: Facts, tags: string[]): Facts {
  const keys = new Set(tags.map(foldTag))
  return withStates(facts, each => {
    if (keys.has(foldTag(each.tag))) return 'accepted'
    return each.state === 'accepted' ? 'rejected' : each.state
  })
}

/** One name for a tag whatever its case, plural or separators: the one that the library holds already. */
export async function storedNames({ db }: Context, names: string[]): Promise<string[]> {
  const byKey = new Map<string, string>()
  for (const name of names.map(cleanTag)) {
    const key = foldTag(name)
    if (key === '' || byKey.has(key)) continue
    const stored = await db.tags.get(key)
    byKey.set(key, stored?.name ?? name)
  }
  return [...byKey.values()].slice(0, TAG_LIMIT)
}

function withStates(facts: Facts, stateOf: (each: TagSuggestion) => TagSuggestion['state']): Facts {
  return { ...facts, tags: facts.tags.map(each => ({ ...each, state: stateOf(each) })) }
}
