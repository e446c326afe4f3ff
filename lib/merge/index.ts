export { mergeClips } from './merge-clips.ts'
export { nextStamp, type Stamp } from './stamp.ts'
export { stampChange } from './stamp-change.ts'
