import type { WrittenPage } from '../search/index-pages/page-writer.ts'
import type { Database } from '../store/index.ts'

/** Stores pages of a segment from number `from` on, in the caller's transaction. */
export async function writePages(
  db: Database,
  { seg, from }: { seg: number; from: number },
  pages: WrittenPage[],
): Promise<void> {
  await db.pages.bulkPut(pages.map(({ page }, i) => ({ seg, page: from + i, ...page })))
  await db.positions.bulkPut(
    pages.map(({ positions }, i) => ({ seg, page: from + i, ...positions })),
  )
}

export function bytesOf({ page, positions }: WrittenPage): number {
  return (
    page.terms.length +
    page.postings.length +
    page.starts.byteLength +
    positions.bytes.length +
    positions.starts.byteLength
  )
}
