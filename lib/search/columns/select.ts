import { fold, foldTag } from '../../text/fold.ts'
import type { Filter, FlagName, NameField } from '../query/types.ts'
import type { Chunk, ListColumn, NameColumn, NameList } from './chunk.ts'
import type { Column, Columns, LoadedChunk, Names } from './columns.ts'
import { dayNumber, FLAGS, KINDS, NO_DAY } from './entry.ts'

/** Calls back with the number of each clip that carries one of the names, once for each column. */
export function eachWithName(
  columns: Columns,
  wanted: Wanted[],
  onClip: (n: number) => void,
): void {
  for (const loaded of columns.chunks) {
    for (const { column, ids } of wanted) {
      const hasIt = hasName(loaded, column, ids)
      if (hasIt === NEVER) continue
      for (let i = 0; i < loaded.chunk.size; i += 1) {
        if (loaded.chunk.kind[i] !== 0 && hasIt(i)) onClip(loaded.base + i)
      }
    }
  }
}

/** For each clip, by its number, 1 when it passes all filters. Clips in the trash pass only where the filters ask for them. */
export function select(columns: Columns, filters: Filter[]): Uint8Array<ArrayBuffer> {
  const passing = new Uint8Array(columns.top)
  const tests = filters.map(filter => testOf(columns, filter))
  const asksTrash = filters.some(each => each.field === 'flag' && each.flag === 'deleted')
  for (const loaded of columns.chunks) {
    const { chunk, base } = loaded
    const slots = tests.map(test => test(loaded))
    for (let i = 0; i < chunk.size; i += 1) {
      const isLive = ((chunk.flags[i] ?? 0) & FLAGS.live) !== 0
      if (chunk.kind[i] === 0 || (!isLive && !asksTrash)) continue
      if (slots.every(isPassing => isPassing(i))) passing[base + i] = 1
    }
  }
  return passing
}

/** Made for a library, then for a chunk of it, then asked for each slot. */
type Test = (loaded: LoadedChunk) => SlotTest
type SlotTest = (slot: number) => boolean

function testOf(columns: Columns, filter: Filter): Test {
  const test = plainTest(columns, filter)
  if (!filter.isNot) return test
  return loaded => {
    const isPassing = test(loaded)
    return slot => !isPassing(slot)
  }
}

function plainTest(columns: Columns, filter: Filter): Test {
  if (filter.field === 'published') return ({ chunk }) => inSpan(chunk, filter.from, filter.to)
  if (filter.field === 'flag') return ({ chunk }) => hasFlag(chunk, filter.flag)
  if (filter.field === 'kind') {
    const kinds = filter.values.map(value => KINDS.findIndex(kind => kind === value) + 1)
    return ({ chunk }) =>
      slot =>
        kinds.includes(chunk.kind[slot] ?? 0)
  }
  const wanted = wantedNames(columns, filter.field, filter.values)
  return loaded => {
    const tests = wanted.map(({ column, ids }) => hasName(loaded, column, ids))
    return slot => tests.some(test => test(slot))
  }
}

function inSpan({ publishedOn }: Chunk, from: string | null, to: string | null) {
  const first = from === null ? NO_DAY + 1 : dayNumber(from)
  const end = to === null ? 0x7fff_ffff : dayNumber(to)
  return (slot: number) => {
    const day = publishedOn[slot] ?? NO_DAY
    return day >= first && day < end
  }
}

function hasFlag({ flags }: Chunk, flag: FlagName): (slot: number) => boolean {
  const [bit, isSet] = BITS[flag]
  return slot => (((flags[slot] ?? 0) & bit) !== 0) === isSet
}

const BITS: Record<FlagName, [bit: number, isSet: boolean]> = {
  unread: [FLAGS.read, false],
  read: [FLAGS.read, true],
  free: [FLAGS.free, true],
  deleted: [FLAGS.live, false],
  note: [FLAGS.note, true],
  picture: [FLAGS.picture, true],
  tag: [FLAGS.tag, true],
  deal: [FLAGS.deal, true],
  warning: [FLAGS.warning, true],
}

function hasName(loaded: LoadedChunk, column: Column, ids: ReadonlySet<number>): SlotTest {
  const { chunk } = loaded
  const wanted = Uint8Array.from(loaded.ids[column], id => (ids.has(id) ? 1 : 0))
  if (!wanted.includes(1)) return NEVER
  if (isList(column)) return hasListed(chunk[column], wanted)
  const own = chunk[column]
  return (slot: number) => wanted[own[slot] ?? 0] === 1
}

const NEVER: SlotTest = () => false

function hasListed({ ends, ids }: NameList, wanted: Uint8Array) {
  return (slot: number) => {
    for (let at = slot === 0 ? 0 : (ends[slot - 1] ?? 0); at < (ends[slot] ?? 0); at += 1) {
      if (wanted[ids[at] ?? 0] === 1) return true
    }
    return false
  }
}

function isList(column: NameColumn | ListColumn): column is ListColumn {
  return column === 'tags' || column === 'companies' || column === 'dealTypes'
}

export type Wanted = { column: Column; ids: Set<number> }

/** The names that the values mean: equal ones, or, where none is equal, those of which a word begins so. */
export function wantedNames(columns: Columns, field: NameField, values: string[]): Wanted[] {
  return COLUMNS_OF[field].map(column => {
    const names = columns.names[column]
    const ids = values.flatMap(value => {
      const equal = idsWhere(names, name => isEqual(field, column, name, value))
      return equal.length > 0 || column === 'host' ? equal : beginning(names, value)
    })
    return { column, ids: new Set(ids) }
  })
}

const COLUMNS_OF: Record<NameField, Column[]> = {
  tag: ['tags'],
  company: ['companies'],
  site: ['host', 'site'],
  type: ['dealTypes'],
  lang: ['lang'],
}

function isEqual(field: NameField, column: Column, name: string, value: string): boolean {
  if (field === 'tag') return foldTag(name) === foldTag(value)
  const folded = fold(value)
  if (column === 'host') return name === folded || name.endsWith(`.${folded}`)
  if (field === 'company') return name.split('\t').some(each => fold(each) === folded)
  if (field === 'lang') return name === folded || name.startsWith(`${folded}-`)
  return fold(name) === folded
}

function beginning(names: Names, value: string): number[] {
  const start = fold(value)
  return idsWhere(names, name => {
    const plain = fold(name.replace(/^.*\t/, ''))
    return plain.startsWith(start) || plain.split(/[\s-]+/u).some(word => word.startsWith(start))
  })
}

function idsWhere(names: Names, test: (name: string) => boolean): number[] {
  return names.list.flatMap((name, id) => (test(name) ? [id] : []))
}
