import { termsOf } from '../terms.ts'
import {
  CHUNK_BITS,
  CHUNK_CLIPS,
  readChunk,
  wordsOf,
  type Chunk,
  type ListColumn,
  type NameColumn,
  type PackedChunk,
} from './chunk.ts'

export type Column = NameColumn | ListColumn

/** The distinct names of a column over all chunks; their ids count from 0. */
export class Names {
  readonly list: string[] = []
  private readonly ids = new Map<string, number>()
  private readonly terms: string[][] = []

  idOf(name: string): number {
    const known = this.ids.get(name)
    if (known !== undefined) return known
    this.ids.set(name, this.list.length)
    return this.list.push(name) - 1
  }

  /** The search terms of a name; of a company's, not of its id. */
  termsAt(id: number): string[] {
    const terms = this.terms[id] ?? termsOf((this.list[id] ?? '').replace(/^.*\t/, ''))
    this.terms[id] = terms
    return terms
  }
}

/** A chunk and, for each of its own names, the id of that name among all. */
export type LoadedChunk = { base: number; chunk: Chunk; ids: Record<Column, Uint32Array> }

/**
 * The columns of the whole library, chunk by chunk; `base` is the number of the first clip of a chunk. They never
 * change: `with` gives those after some chunks were written anew.
 */
export class Columns {
  readonly names: Readonly<Record<Column, Names>>
  readonly chunks: readonly LoadedChunk[]
  /** One more than the highest number of a clip. */
  readonly top: number
  /** The mean number of words of a clip. */
  readonly meanWords: number
  private readonly byNumber: ReadonlyMap<number, LoadedChunk>

  constructor(
    byNumber: ReadonlyMap<number, LoadedChunk> = new Map(),
    names: Readonly<Record<Column, Names>> = newNames(),
  ) {
    this.byNumber = byNumber
    this.names = names
    this.chunks = [...byNumber.values()].toSorted((a, b) => a.base - b.base)
    const last = this.chunks.at(-1)
    this.top = last ? last.base + last.chunk.size : 0
    this.meanWords = meanWords(this.chunks)
  }

  with(changed: (PackedChunk & { chunk: number })[]): Columns {
    const byNumber = new Map(this.byNumber)
    for (const packed of changed) {
      const chunk = readChunk(packed)
      const base = packed.chunk * CHUNK_CLIPS
      byNumber.set(packed.chunk, { base, chunk, ids: idsOf(chunk, this.names) })
    }
    return new Columns(byNumber, this.names)
  }

  /** The chunk of a clip; its slot there is `n & SLOT`. */
  chunkOf(n: number): Chunk | undefined {
    return this.byNumber.get(n >> CHUNK_BITS)?.chunk
  }
}

export const SLOT = CHUNK_CLIPS - 1

function newNames(): Record<Column, Names> {
  return {
    host: new Names(),
    site: new Names(),
    lang: new Names(),
    tags: new Names(),
    companies: new Names(),
    dealTypes: new Names(),
  }
}

function idsOf(chunk: Chunk, names: Readonly<Record<Column, Names>>): LoadedChunk['ids'] {
  const ids = (column: Column) =>
    Uint32Array.from(chunk.names[column], name => names[column].idOf(name))
  return {
    host: ids('host'),
    site: ids('site'),
    lang: ids('lang'),
    tags: ids('tags'),
    companies: ids('companies'),
    dealTypes: ids('dealTypes'),
  }
}

function meanWords(chunks: readonly LoadedChunk[]): number {
  let sum = 0
  let clips = 0
  for (const { chunk } of chunks) {
    for (const length of chunk.length) sum += wordsOf(length)
    clips += chunk.size
  }
  return sum / Math.max(1, clips)
}
