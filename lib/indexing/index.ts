export { createSearchIndex, type Matches, type SearchIndex } from './search.ts'
export { flushTail, MOST } from './flush.ts'
export { SIZES } from './sizes.ts'
export { tend } from './tend.ts'
