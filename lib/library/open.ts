import { newId } from '../new-id.ts'
import { openDatabase } from '../store/index.ts'
import { createLibrary, type Enrich, type Safety } from './index.ts'
import type { Library } from './types.ts'

/** The name of the database, the same in the worker and in every page of the extension. */
const NAME = 'endcap'

/**
 * The person's library. It opens its database at the first call; several windows may hold one at the same time.
 * @param enrich given by the worker, which enriches each clip; pages load the recogniser only when they need it
 */
export function openLibrary(safety: Safety, enrich: Enrich = enrichLater): Library {
  return createLibrary({
    db: openDatabase(NAME, newId),
    now: () => new Date().toISOString(),
    safety,
    enrich,
    report: (error, doing) => console.error(`Endcap: ${doing}`, error),
  })
}

const enrichLater: Enrich = async article => {
  const recogniser = await import('../enrich/index.ts')
  return recogniser.enrich(article)
}
