export { openDatabase } from './database.ts'
export type { ChangeRow, ClipPatch, ClipRow, Database, LessonRow } from './database.ts'
export { commit, type ClipChange, type NewClip } from './commit.ts'
export { findLesson, listLessons, switchLessons } from './lessons.ts'
export { packBody, unpackBody } from './gzip.ts'
export {
  countLive,
  findByUrl,
  findRow,
  findRows,
  listNewest,
  listTags,
  readMark,
  search,
  toClip,
  watch,
} from './read.ts'
export { StoreError, write } from './write.ts'
