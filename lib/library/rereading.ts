import { readCount } from '../store/index.ts'
import type { Context } from './context.ts'
import type { Rereading } from './types.ts'

/** How far the reading anew is: `left` clips of about `total`; null when there is nothing to do. */
export async function rereading({ db }: Context): Promise<Rereading | null> {
  const left = await readCount(db, 'factsLeft')
  return left > 0 ? { left: left - 1, total: await readCount(db, 'rows') } : null
}
