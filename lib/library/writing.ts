import { markRead, write } from '../store/index.ts'
import { changeClip } from './change.ts'
import { clip, outcomeOf } from './clip.ts'
import type { Context } from './context.ts'
import { edit } from './edit.ts'
import { forgetMissing } from './health.ts'
import { redo, undoLast } from './history.ts'
import { addCompany, judgeCompanyOf } from './judge-company.ts'
import { addDeal, judge, readAmount } from './judge-deal.ts'
import { createLearnedTags } from './learned-tags.ts'
import { rereadOld } from './reread.ts'
import { restoreBackup, restoreKept } from './restore.ts'
import { acceptTags, rejectTag, retag, tagAll } from './retag.ts'
import { compareStory, joinStory, leaveStory } from './stories.ts'
import { forgetLesson, restoreLesson, teach } from './teach.ts'
import { purge, purgeOld, putBack, remove } from './trash.ts'
import type { Library } from './types.ts'
import { undo } from './undo.ts'

/** What changes the library. Pages load it apart from what they show first, as most of it is what a save derives. */
export type Writing = ReturnType<typeof createWriting>

export function createWriting(context: Context) {
  return {
    ...changes(context),
    ...facts(context),
    leaveStory: id => leaveStory(context, id),
    joinStory: ids => joinStory(context, ids),
    compareStory: id => compareStory(context, id),
    learnedTags: createLearnedTags(context),
    restoreKept: () => restoreKept(context),
    restoreBackup: file => restoreBackup(context, file),
    forgetMissing: () => forgetMissing(context),
    tend: async function* () {
      yield* rereadOld(context)
      yield* purgeOld(context)
    },
  } satisfies Partial<Library>
}

function changes(context: Context) {
  return {
    clip: request => clip(context, request),
    outcomeOf: id => outcomeOf(context, id),
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
    markRead: id => write(context.db, () => markRead(context.db, id, context.now())),
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
