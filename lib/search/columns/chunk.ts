import type { Entry } from './entry.ts'

/** Clips whose numbers share all but their lowest 9 bits are one chunk: some 40 KB, so that a save rewrites little. */
export const CHUNK_BITS = 9
export const CHUNK_CLIPS = 1 << CHUNK_BITS

/**
 * The columns of up to 512 clips as they are stored: numbers in `bytes`, and in `names` the names that they stand for,
 * the names of one column parted by line ends, the columns by form feeds. A slot without a clip has kind 0.
 */
export type PackedChunk = { size: number; names: string; bytes: Uint8Array<ArrayBuffer> }

const WORD_COLUMNS = ['clippedAt', 'publishedOn', 'staleTo'] as const
const NAME_COLUMNS = ['host', 'site', 'lang'] as const
const LIST_COLUMNS = ['tags', 'companies', 'dealTypes'] as const
const BYTE_COLUMNS = ['flags', 'kind', 'length'] as const

export type NameColumn = (typeof NAME_COLUMNS)[number]
export type ListColumn = (typeof LIST_COLUMNS)[number]

/** The names of slot i are `ids[ends[i - 1]]` up to `ids[ends[i]]`. */
export type NameList = { ends: Uint32Array; ids: Uint16Array }

/** A chunk to be read: views of the packed bytes. Ids of names count from 0 in `names` of their column. */
export type Chunk = {
  size: number
  clippedAt: Uint32Array
  publishedOn: Int32Array
  staleTo: Uint32Array
  host: Uint16Array
  site: Uint16Array
  lang: Uint16Array
  tags: NameList
  companies: NameList
  dealTypes: NameList
  flags: Uint8Array
  kind: Uint8Array
  /** See `wordsOf`. */
  length: Uint8Array
  names: Record<NameColumn | ListColumn, string[]>
}

export function packChunk(entries: readonly (Entry | undefined)[]): PackedChunk {
  const size = entries.length
  const dictionaries = [...NAME_COLUMNS, ...LIST_COLUMNS].map(() => new Map<string, number>())
  const names = NAME_COLUMNS.map((column, c) =>
    entries.map(entry => (entry ? idOf(dictionaries[c], entry[column]) : 0)),
  )
  const lists = LIST_COLUMNS.map((column, c) =>
    entries.map(entry =>
      (entry?.[column] ?? []).map(each => idOf(dictionaries[NAME_COLUMNS.length + c], each)),
    ),
  )
  const words = [
    ...WORD_COLUMNS.flatMap(column => entries.map(entry => entry?.[column] ?? 0)),
    ...lists.flatMap(list => endsOf(list)),
  ]
  const shorts = [...names.flat(), ...lists.flat(2)]
  const small = BYTE_COLUMNS.flatMap(column =>
    entries.map(entry =>
      column === 'length' ? lengthOf(entry?.words ?? 0) : (entry?.[column] ?? 0),
    ),
  )
  const bytes = new Uint8Array(words.length * 4 + shorts.length * 2 + small.length)
  new Int32Array(bytes.buffer, 0, words.length).set(words)
  new Uint16Array(bytes.buffer, words.length * 4, shorts.length).set(shorts)
  bytes.set(small, words.length * 4 + shorts.length * 2)
  return { size, names: dictionaries.map(each => [...each.keys()].join('\n')).join('\f'), bytes }
}

export function readChunk({ size, names, bytes }: PackedChunk): Chunk {
  // A view needs its numbers at even places: bytes that are part of a larger buffer are copied out of it.
  const { buffer } = bytes.byteOffset === 0 ? bytes : bytes.slice()
  let at = 0
  const word = () => new Uint32Array(buffer, (at += size * 4) - size * 4, size)
  const [clippedAt, days, staleTo] = [word(), word(), word()]
  const publishedOn = new Int32Array(buffer, days.byteOffset, size)
  const ends = [word(), word(), word()] as const
  const short = (length: number) => new Uint16Array(buffer, (at += length * 2) - length * 2, length)
  const [host, site, lang] = [short(size), short(size), short(size)]
  const list = (of: Uint32Array): NameList => ({ ends: of, ids: short(of.at(-1) ?? 0) })
  const [tags, companies, dealTypes] = [list(ends[0]), list(ends[1]), list(ends[2])]
  const byte = () => new Uint8Array(buffer, (at += size) - size, size)
  const [flags, kind, length] = [byte(), byte(), byte()]
  const columns = { clippedAt, publishedOn, staleTo, host, site, lang, tags, companies, dealTypes }
  return { size, ...columns, flags, kind, length, names: namesIn(names) }
}

/** The entries of a chunk, to change some of them; the number of words comes back rounded. */
export function entriesOf(chunk: Chunk): (Entry | undefined)[] {
  const { names } = chunk
  const one = (column: NameColumn, i: number) => names[column][chunk[column][i] ?? 0] ?? ''
  return Array.from({ length: chunk.size }, (_, i) =>
    chunk.kind[i] === 0
      ? undefined
      : {
          flags: chunk.flags[i] ?? 0,
          kind: chunk.kind[i] ?? 0,
          clippedAt: chunk.clippedAt[i] ?? 0,
          publishedOn: chunk.publishedOn[i] ?? 0,
          staleTo: chunk.staleTo[i] ?? 0,
          words: wordsOf(chunk.length[i] ?? 0),
          host: one('host', i),
          site: one('site', i),
          lang: one('lang', i),
          tags: listedAt(chunk, 'tags', i),
          companies: listedAt(chunk, 'companies', i),
          dealTypes: listedAt(chunk, 'dealTypes', i),
        },
  )
}

/** The number of words that a length of the column stands for, about 4 % off. */
export function wordsOf(length: number): number {
  return WORDS[length] ?? 0
}

const WORDS = Float64Array.from({ length: 256 }, (_, length) => 2 ** (length / 12) - 1)

function lengthOf(words: number): number {
  return Math.min(255, Math.round(Math.log2(Math.max(0, words) + 1) * 12))
}

function listedAt({ names, ...chunk }: Chunk, column: ListColumn, i: number): string[] {
  const { ends, ids } = chunk[column]
  const own = ids.subarray(i === 0 ? 0 : ends[i - 1], ends[i])
  return Array.from(own, id => names[column][id] ?? '')
}

function namesIn(packed: string): Chunk['names'] {
  const [host, site, lang, tags, companies, dealTypes] = packed
    .split('\f')
    .map(names => names.split('\n'))
  return {
    host: host ?? [],
    site: site ?? [],
    lang: lang ?? [],
    tags: tags ?? [],
    companies: companies ?? [],
    dealTypes: dealTypes ?? [],
  }
}

function idOf(dictionary: Map<string, number> | undefined, name: string): number {
  const id = dictionary?.get(name) ?? dictionary?.size ?? 0
  dictionary?.set(name, id)
  return id
}

function endsOf(lists: number[][]): number[] {
  let end = 0
  return lists.map(list => (end += list.length))
}
