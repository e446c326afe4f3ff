import { newId } from '../new-id.ts'
import { openDatabase } from '../store/index.ts'
import { createLibrary, type Recogniser, type Safety } from './index.ts'
import type { Library } from './types.ts'

/** The name of the database, the same in the worker and in every page of the extension. */
const NAME = 'endcap'

/**
 * The person's library. It opens its database at the first call; several windows may hold one at the same time.
 * @param recogniser given by the worker, which reads each clip; pages load it only when they need it
 */
export function openLibrary(safety: Safety, recogniser?: Recogniser): Library {
  return createLibrary({
    db: openDatabase(NAME, newId),
    now: () => new Date().toISOString(),
    safety,
    recogniser: async () => recogniser ?? import('../enrich/index.ts'),
    report: (error, doing) => console.error(`Endcap: ${doing}`, error),
  })
}
