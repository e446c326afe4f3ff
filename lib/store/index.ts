export { DERIVED, openDatabase } from './database.ts'
export type {
  ChangeRow,
  ClipPatch,
  ClipRow,
  CopyRow,
  Database,
  DealRow,
  Merge,
  PageKey,
  SegmentRow,
  TailRow,
} from './database.ts'
export { Step, toTail, type ClipChange, type NewClip } from './step.ts'
export { bump, readCount } from './counts.ts'
export { putFacts } from './put-facts.ts'
export { removeClips } from './remove-clips.ts'
export { listLessons, switchLessons } from './lessons.ts'
export { markRead } from './mark-read.ts'
export { packBody, unpackBody, unpackNow } from './gzip.ts'
export {
  countLive,
  findByUrl,
  findRow,
  findRows,
  listNewest,
  listTags,
  readMark,
  readText,
  toClip,
  watch,
  watchClips,
} from './read.ts'
export { StoreError, write } from './write.ts'
export { writeColumns } from './write-columns.ts'
export { writeDeals } from './write-deals.ts'
export { writeStories } from './write-stories.ts'
