import type { Page, PositionPage } from '../search/index-pages/page.ts'
import type { Database, PageKey } from '../store/index.ts'

const MOST_BYTES = 16_000_000

export type CachedPage = { page: Page; terms: string[] }

/**
 * Pages that were read lately; they never change. What a call returns is whole whatever the cache drops meanwhile.
 * A page that is gone, as its segment was merged, comes back as undefined.
 */
export class PageCache {
  private readonly db: Database
  private readonly pages = new Map<string, CachedPage>()
  private bytes = 0

  constructor(db: Database) {
    this.db = db
  }

  async read(keys: PageKey[]): Promise<(CachedPage | undefined)[]> {
    const found = keys.map(key => this.take(key.join()))
    const missing = keys.flatMap((_, i) => (found[i] ? [] : [i]))
    if (missing.length === 0) return found
    const read = await this.db.pages.bulkGet(missing.map(i => keys[i] ?? [0, 0]))
    for (const [at, page] of read.entries()) {
      const i = missing[at] ?? 0
      if (page) found[i] = this.put(keys[i]?.join() ?? '', page)
    }
    this.shrink()
    return found
  }

  readPositions(keys: PageKey[]): Promise<(PositionPage | undefined)[]> {
    return this.db.positions.bulkGet(keys)
  }

  /** Moves what is taken to the end, where it stays longest. */
  private take(key: string): CachedPage | undefined {
    const cached = this.pages.get(key)
    if (!cached) return undefined
    this.pages.delete(key)
    this.pages.set(key, cached)
    return cached
  }

  private put(key: string, page: Page): CachedPage {
    const cached = { page, terms: page.terms.split('\n') }
    if (!this.pages.has(key)) this.bytes += sizeOf(page)
    this.pages.set(key, cached)
    return cached
  }

  private shrink(): void {
    for (const [key, { page }] of this.pages) {
      if (this.bytes <= MOST_BYTES) return
      this.pages.delete(key)
      this.bytes -= sizeOf(page)
    }
  }
}

/** The terms are held twice, as one string and cut. */
function sizeOf({ terms, starts, postings }: Page): number {
  return terms.length * 4 + starts.byteLength + postings.byteLength
}
