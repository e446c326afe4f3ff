import { newId } from '../new-id.ts'
import { openDatabase } from '../store/index.ts'
import { createLibrary, type Safety } from './index.ts'
import type { Library } from './types.ts'

/** The name of the database, the same in the worker and in every page of the extension. */
const NAME = 'endcap'

/** The person's library. It opens its database at the first call; several windows may hold one at the same time. */
export function openLibrary(safety: Safety): Library {
  return createLibrary({
    db: openDatabase(NAME, newId),
    now: () => new Date().toISOString(),
    safety,
    report: (error, doing) => console.error(`Endcap: ${doing}`, error),
  })
}
