import { newId } from '../new-id.ts'
import { openDatabase } from '../store/index.ts'
import { createLibrary, type Context, type Safety } from './index.ts'
import { tendInPauses } from './tending.ts'
import type { Library } from './types.ts'

type Parts = Pick<Context, 'recogniser' | 'finding' | 'writing'>

/** The name of the database, the same in the worker and in every page of the extension. */
const NAME = 'endcap'

/**
 * The person's library. It opens its database at the first call; several windows may hold one at the same time.
 * @param parts given by the worker, which can load nothing later; pages load these parts only when they need them
 */
export function openLibrary(safety: Safety, parts: Partial<Parts> = {}): Library {
  const library = createLibrary({
    db: openDatabase(NAME, newId),
    now: () => new Date().toISOString(),
    safety,
    ...LATER,
    ...parts,
    tendSoon: () => tendSoon(),
    report,
  })
  const tendSoon = tendInPauses(() => library.tend(), report)
  tendSoon()
  return library
}

function report(error: unknown, doing: string): void {
  console.error(`Endcap: ${doing}`, error)
}

const LATER: Parts = {
  recogniser: () => import('../enrich/index.ts'),
  finding: () => import('./finding.ts'),
  writing: () => import('./writing.ts'),
}
