import type { Lesson } from '../model.ts'
import { listLessons, write } from '../store/index.ts'
import { cleanTag, fold, foldTag } from '../text/fold.ts'
import { oneLine } from '../text/tidy.ts'
import type { Context } from './context.ts'
import type { KnownLesson } from './types.ts'

const MOST_FORMS = 20
const LONGEST = 200

/** Stores lessons in the caller's transaction, each in place of an earlier one on the same thing. */
export async function storeLessons(
  { db, now }: Context,
  lessons: Lesson[],
  by: number,
): Promise<void> {
  const at = now()
  await db.lessons.bulkPut(lessons.map(lesson => ({ key: lessonKey(lesson), lesson, at, by })))
}

/** Adds a company or a topic that the person entered; gives its key, or null when there is nothing in it. */
export async function teach(
  context: Context,
  asked: { kind: 'company'; names: string[] } | { kind: 'topic'; tag: string; phrases: string[] },
): Promise<string | null> {
  const lesson = await toLesson(context, asked)
  if (!lesson) return null
  await write(context.db, () => storeLessons(context, [lesson], 0))
  return lessonKey(lesson)
}

/** Everything that was taught and is in force, the latest first. */
export async function lessonsOf({ db }: Context): Promise<KnownLesson[]> {
  const rows = await listLessons(db)
  return rows.toReversed().map(({ key, lesson, at }) => ({ key, lesson, at }))
}

/** Clips that are read from now on are read without the lesson; an unknown key is passed over. */
export async function forgetLesson({ db }: Context, key: string): Promise<void> {
  await write(db, () => db.lessons.delete(key))
}

/** Puts a forgotten lesson back as it was. */
export async function restoreLesson({ db }: Context, known: KnownLesson): Promise<void> {
  await write(db, () => db.lessons.put({ ...known, by: 0 }))
}

async function toLesson(
  { recogniser }: Context,
  asked: Parameters<typeof teach>[1],
): Promise<Lesson | null> {
  if (asked.kind === 'topic') {
    const tag = cleanTag(asked.tag)
    const phrases = tidy(asked.phrases.length > 0 ? asked.phrases : [tag])
    return tag === '' || phrases.length === 0 ? null : { kind: 'topic', tag, phrases }
  }
  const forms = tidy(asked.names)
  const { companyNamed } = await recogniser()
  const company = companyNamed(forms[0] ?? '')
  return company && { kind: 'name', forms, company }
}

function tidy(words: string[]): string[] {
  const clean = words.map(each => oneLine(each, LONGEST)).filter(Boolean)
  return [...new Set(clean)].slice(0, MOST_FORMS)
}

/** What a lesson is about: two of one key contradict each other or say the same. */
function lessonKey(lesson: Lesson): string {
  switch (lesson.kind) {
    case 'topic':
      return `topic ${foldTag(lesson.tag)}`
    case 'name':
    case 'not-company':
      return `name ${fold(lesson.forms[0] ?? lesson.company.name)}`
    case 'not-deal':
      return `deal ${[lesson.type, ...idsOf(lesson.parties)].join(' ')}`
    case 'not-tag':
      return `tag ${[foldTag(lesson.tag), ...idsOf(lesson.about)].join(' ')}`
    default:
      return lesson satisfies never
  }
}

function idsOf(companies: { id: string }[]): string[] {
  return companies.map(({ id }) => id).toSorted()
}
