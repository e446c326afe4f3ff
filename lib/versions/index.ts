export type { Callout } from './callouts.ts'
export { compareVersions, type Change, type VersionChanges } from './compare-versions.ts'
