import type { ByteReader } from './bytes.ts'
import { countOf, MANY } from './weight.ts'

/** The places of a term with this weight, ascending. */
export function readPositions(reader: ByteReader, weight: number): number[] {
  const count = lengthOf(reader, weight)
  const places: number[] = []
  for (let i = 0, last = 0; i < count; i += 1) {
    last += reader.varint()
    places.push(last)
  }
  return places
}

export function skipPositions(reader: ByteReader, weight: number): void {
  reader.skip(lengthOf(reader, weight))
}

function lengthOf(reader: ByteReader, weight: number): number {
  const count = countOf(weight)
  return count === MANY ? reader.varint() : count
}
