import { countLive, listTags, watch, watchClips } from '../store/index.ts'
import { acrossClips } from './across-clips.ts'
import { changeClip } from './change.ts'
import { clip, outcomeOf } from './clip.ts'
import type { Context } from './context.ts'
import { edit } from './edit.ts'
import { exportAs, toMarkdown } from './export.ts'
import { find, get, getBody, getByUrl } from './find.ts'
import type { Finding } from './finding.ts'
import { forgetMissing, health } from './health.ts'
import { redo, undoLast } from './history.ts'
import { addCompany, judgeCompanyOf } from './judge-company.ts'
import { addDeal, judge, readAmount } from './judge-deal.ts'
import { rereading, rereadOld } from './reread.ts'
import { restoreBackup, restoreKept } from './restore.ts'
import { acceptTags, rejectTag, retag, tagAll } from './retag.ts'
import { forgetLesson, lessonsOf, restoreLesson, teach } from './teach.ts'
import { purge, purgeOld, putBack, remove } from './trash.ts'
import type { Library } from './types.ts'
import { undo } from './undo.ts'
import { changesOf, listVersions } from './versions.ts'

export type { Context, Safety } from './context.ts'
export type * from './types.ts'
export { parseArticle } from './parse-article.ts'

/** The use cases over one database; `openLibrary` in `open.ts` gives them the real one. */
export function createLibrary(context: Context): Library {
  const finding = once(async () => (await context.finding()).createFinding(context))
  return {
    ...reads(context, finding),
    ...watches(context, finding),
    ...changes(context),
    ...facts(context),
    ...acrossClips(context),
    ...files(context),
    tend: async function* () {
      yield* (await finding()).tend()
      yield* rereadOld(context)
      yield* purgeOld(context)
    },
  }
}

function reads(context: Context, finding: () => Promise<Finding>) {
  return {
    outcomeOf: id => outcomeOf(context, id),
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
    watchRereading: onChange => watch(() => rereading(context), onChange, failed),
    watchLessons: onLessons => watch(() => lessonsOf(context), onLessons, failed),
  } satisfies Partial<Library>
}

function changes(context: Context) {
  return {
    clip: request => clip(context, request),
    addPicture: (id, url) =>
      changeClip(context, 'picture', id, row =>
        row.pictures.includes(url) ? null : { pictures: [...row.pictures, url] },
      ),
    edit: (id, change) => edit(context, id, change),
    retag: (id, tags) => retag(context, id, tags),
    tagAll: (ids, tags) => tagAll(context, ids, tags),
    acceptTags: (id, tags) => acceptTags(context, id, tags),
    rejectTag: (id, tag) => rejectTag(context, id, tag),
    remove: ids => remove(context, ids),
    putBack: ids => putBack(context, ids),
    purge: ids => purge(context, ids),
    undo: change => undo(context, change),
    undoLast: () => undoLast(context),
    redo: () => redo(context),
  } satisfies Partial<Library>
}

function facts(context: Context) {
  return {
    judgeDeal: (id, of, word) => judge(context, id, { of, word }),
    addDeal: (id, deal) => addDeal(context, id, deal),
    readAmount: text => readAmount(context, text),
    judgeCompany: (id, company, word) => judgeCompanyOf(context, id, { company, word }),
    addCompany: (id, name) => addCompany(context, id, name),
    teach: asked => teach(context, asked),
    forgetLesson: key => forgetLesson(context, key),
    restoreLesson: lesson => restoreLesson(context, lesson),
  } satisfies Partial<Library>
}

function files(context: Context) {
  return {
    exportAs: (format, ids, options) => exportAs(context, format, ids, options),
    toMarkdown: (id, options) => toMarkdown(context, id, options),
    restoreKept: () => restoreKept(context),
    restoreBackup: file => restoreBackup(context, file),
    forgetMissing: () => forgetMissing(context),
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
