import { RULES_VERSION } from '../enrich/rules-version.ts'
import { putFacts, readCount, readText, write } from '../store/index.ts'
import type { Context } from './context.ts'
import { readFacts, readKnown } from './read-facts.ts'

const CLIPS_A_STEP = 10
/** Of clips that the present rules have read already, many are passed over at once. */
const LOOKED_AT = 200

/**
 * Reads older clips anew when the rules rose, the newest first; what the person said of their facts stays. It may be
 * stopped after any step and goes on from there. A clip that changes meanwhile was read by its change.
 */
export async function* rereadOld(context: Context): AsyncGenerator<void> {
  const { db } = context
  if ((await readCount(db, 'rows')) === 0) return
  if ((await readCount(db, 'facts')) !== RULES_VERSION) {
    await write(db, async () => {
      const newest = await db.clips.orderBy(':id').last()
      await db.meta.bulkPut([
        { key: 'facts', value: RULES_VERSION },
        { key: 'factsLeft', value: (newest?.n ?? 0) + 1 },
      ])
    })
    yield
  }
  for (let left = await readCount(db, 'factsLeft'); left > 0;) {
    left = await rereadStep(context, left)
    yield
  }
}

async function rereadStep(context: Context, left: number): Promise<number> {
  const { db } = context
  const rows = await db.clips.where('n').below(left).reverse().limit(LOOKED_AT).toArray()
  const old = rows.filter(row => row.facts.v !== RULES_VERSION)
  const known = readKnown(db)
  const read = await Promise.all(
    old.slice(0, CLIPS_A_STEP).map(async row => {
      const text = await readText(db, row.n)
      const facts = await readFacts(context, { ...row, text }, { before: row.facts, known })
      return { n: row.n, contentHash: row.contentHash, facts }
    }),
  )
  const next = (old.length > CLIPS_A_STEP ? read : rows).at(-1)?.n ?? 0
  await write(db, async () => {
    await putFacts(db, read)
    await db.meta.put({ key: 'factsLeft', value: next })
  })
  return next
}
