export { openDatabase, SCHEMA_VERSION } from './database.ts'
export type {
  BodyRow,
  ChangeRow,
  ClipPatch,
  ClipRow,
  Database,
  TagRow,
  VersionRow,
} from './database.ts'
export { commit, type ClipChange, type NewClip } from './commit.ts'
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
