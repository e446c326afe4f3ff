import { countLive, listTags, watch, watchClips } from '../store/index.ts'
import type { Context } from './context.ts'
import { exportAs, toMarkdown } from './export.ts'
import { find, get, getBody, getByUrl } from './find.ts'
import type { Finding } from './finding.ts'
import { health } from './health.ts'
import { listDeals } from './list-deals.ts'
import { rereading } from './rereading.ts'
import { storyOf } from './story-of.ts'
import { lessonsOf } from './teach.ts'
import type { Library } from './types.ts'
import { changesOf, listVersions } from './versions.ts'
import type { Writing } from './writing.ts'

export type { Context, Safety } from './context.ts'
export type * from './types.ts'
export { parseArticle } from './parse-article.ts'

/** The use cases over one database; `openLibrary` in `open.ts` gives them the real one. */
export function createLibrary(context: Context): Library {
  const finding = once(async () => (await context.finding()).createFinding(context))
  const writing = once(async () => (await context.writing()).createWriting(context))
  return {
    ...reads(context, finding),
    ...watches(context, finding),
    ...writes(writing),
    tend: async function* () {
      yield* (await finding()).tend()
      yield* (await writing()).tend()
    },
  }
}

function reads(context: Context, finding: () => Promise<Finding>) {
  return {
    get: id => get(context, id),
    getBody: id => getBody(context, id),
    getByUrl: url => getByUrl(context, url),
    listVersions: id => listVersions(context, id),
    changesOf: v => changesOf(context, v),
    find: (query, limit) => find(context, finding, query, limit),
    facets: async query => (await finding()).facets(query),
    suggest: async query => (await finding()).suggest(query),
    excerpt: async (id, query) => (await finding()).excerpt(id, query),
    count: () => countLive(context.db),
    storyOf: id => storyOf(context, id),
    listDeals: (query, limit) => listDeals(context, query, limit),
    exportAs: (format, ids, options) => exportAs(context, format, ids, options),
    toMarkdown: (id, options) => toMarkdown(context, id, options),
    health: () => health(context),
  } satisfies Partial<Library>
}

function watches(context: Context, finding: () => Promise<Finding>) {
  const { db, report } = context
  const failed = (error: unknown) => report(error, 'while watching the library')
  const tags = async () => (await listTags(db)).map(({ name, count }) => ({ name, count }))
  return {
    watch: (query, limit, onFound) =>
      watchClips(db, () => find(context, finding, query, limit), onFound, failed),
    watchClip: (id, onClip) => watch(() => get(context, id), onClip, failed),
    watchTags: onTags => watch(tags, onTags, failed),
    watchStory: (id, onStory) => watchClips(db, () => storyOf(context, id), onStory, failed),
    watchRereading: onChange => watch(() => rereading(context), onChange, failed),
    watchLessons: onLessons => watch(() => lessonsOf(context), onLessons, failed),
  } satisfies Partial<Library>
}

function writes(writing: () => Promise<Writing>) {
  const later =
    <Given extends unknown[], T>(pick: (from: Writing) => (...given: Given) => Promise<T>) =>
    async (...given: Given) =>
      pick(await writing())(...given)
  return {
    clip: later(from => from.clip),
    outcomeOf: later(from => from.outcomeOf),
    addPicture: later(from => from.addPicture),
    edit: later(from => from.edit),
    retag: later(from => from.retag),
    tagAll: later(from => from.tagAll),
    acceptTags: later(from => from.acceptTags),
    rejectTag: later(from => from.rejectTag),
    learnedTags: later(from => from.learnedTags),
    remove: later(from => from.remove),
    putBack: later(from => from.putBack),
    purge: later(from => from.purge),
    markRead: later(from => from.markRead),
    undo: later(from => from.undo),
    undoLast: later(from => from.undoLast),
    redo: later(from => from.redo),
    judgeDeal: later(from => from.judgeDeal),
    addDeal: later(from => from.addDeal),
    readAmount: later(from => from.readAmount),
    judgeCompany: later(from => from.judgeCompany),
    addCompany: later(from => from.addCompany),
    teach: later(from => from.teach),
    forgetLesson: later(from => from.forgetLesson),
    restoreLesson: later(from => from.restoreLesson),
    leaveStory: later(from => from.leaveStory),
    joinStory: later(from => from.joinStory),
    compareStory: later(from => from.compareStory),
    restoreKept: later(from => from.restoreKept),
    restoreBackup: later(from => from.restoreBackup),
    forgetMissing: later(from => from.forgetMissing),
  } satisfies Partial<Library>
}

/** Makes a value at the first call and gives the same one ever after; a failure is tried again. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null
  return () => {
    made ??= make().catch((error: unknown) => {
      made = null
      throw error
    })
    return made
  }
}
