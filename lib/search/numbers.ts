import { ByteReader, ByteWriter } from './bytes.ts'

/** Whole numbers from 0, about one byte each where they follow one another; any order is kept. */
export function packNumbers(numbers: Iterable<number>): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter()
  let last = 0
  for (const number of numbers) {
    const step = number - last
    // Zigzag: small steps down are small numbers, too.
    writer.varint(step < 0 ? -2 * step - 1 : 2 * step)
    last = number
  }
  return writer.done()
}

export function unpackNumbers(packed: Uint8Array, count: number): Uint32Array {
  const reader = new ByteReader(packed)
  const numbers = new Uint32Array(count)
  for (let i = 0, last = 0; i < count; i += 1) {
    const step = reader.varint()
    last += step & 1 ? -((step + 1) / 2) : step / 2
    numbers[i] = last
  }
  return numbers
}
