import { ByteWriter } from '../bytes.ts'
import type { Page, PositionPage } from './page.ts'

/** At about how many bytes of postings, or of positions, a page is full. */
export type PageSizes = { pageBytes: number; positionBytes: number }

/** What a term costs beside its postings: the term itself and its place. */
const TERM_BYTES = 14

export type WrittenPage = { first: string; page: Page; positions: PositionPage }

type Part = { count: number; last: number; postings: ByteWriter; positions: ByteWriter }

/**
 * Writes the pages of a segment, term by term in order and clip by clip in order. A list too long for one page is cut
 * into parts, each on a page of its own, so that no page grows beyond what a database reads fast.
 */
export class PageWriter {
  private ready: WrittenPage[] = []
  private page = new OpenPage()
  private term = ''
  private part = newPart()
  private isCut = false
  private readonly sizes: PageSizes

  constructor(sizes: PageSizes) {
    this.sizes = sizes
  }

  begin(term: string): void {
    this.term = term
    this.part = newPart()
    this.isCut = false
  }

  /** @param positions as they stand in a document or a segment, with their length in front where there are many */
  add(ordinal: number, weight: number, positions: Uint8Array): void {
    const { part } = this
    const step = (ordinal - part.last) * 2
    part.postings.varint(weight === 1 ? step : step + 1)
    if (weight !== 1) part.postings.byte(weight)
    part.positions.append(positions)
    part.last = ordinal
    part.count += 1
    const { pageBytes, positionBytes } = this.sizes
    if (part.postings.length < pageBytes && part.positions.length < positionBytes) return
    this.isCut = true
    this.close()
    this.put(part)
    this.close()
    this.part = newPart()
  }

  /** Ends the term; one that no clip holds leaves no trace. */
  end(): void {
    const { part, page, sizes } = this
    if (part.count === 0) return
    const bytes = page.postings.length + part.postings.length + page.terms.length * TERM_BYTES
    const isFull =
      bytes > sizes.pageBytes || page.positions.length + part.positions.length > sizes.positionBytes
    if (isFull || this.isCut) this.close()
    this.put(part)
    if (this.isCut) this.close()
  }

  /** The pages that are full, which are the caller's from now on. */
  take(): WrittenPage[] {
    const taken = this.ready
    this.ready = []
    return taken
  }

  /** The last pages, too. */
  finish(): WrittenPage[] {
    this.close()
    return this.take()
  }

  private put(part: Part): void {
    this.page.add(this.term, part)
  }

  private close(): void {
    if (this.page.terms.length > 0) this.ready.push(this.page.done())
    this.page = new OpenPage()
  }
}

class OpenPage {
  readonly terms: string[] = []
  readonly postings = new ByteWriter(4096)
  readonly positions = new ByteWriter(4096)
  private readonly starts = [0]
  private readonly positionStarts = [0]

  add(term: string, part: Part): void {
    this.terms.push(term)
    this.postings.varint(part.count)
    this.postings.append(part.postings.done())
    this.positions.append(part.positions.done())
    this.starts.push(this.postings.length)
    this.positionStarts.push(this.positions.length)
  }

  done(): WrittenPage {
    return {
      first: this.terms[0] ?? '',
      page: {
        terms: this.terms.join('\n'),
        starts: Uint32Array.from(this.starts),
        postings: this.postings.done(),
      },
      positions: { starts: Uint32Array.from(this.positionStarts), bytes: this.positions.done() },
    }
  }
}

function newPart(): Part {
  return { count: 0, last: 0, postings: new ByteWriter(16), positions: new ByteWriter(16) }
}
