/** Bytes that are written one after the other; numbers are LEB128 varints of at most 32 bits. */
export class ByteWriter {
  length = 0
  private bytes: Uint8Array<ArrayBuffer>

  constructor(room = 64) {
    this.bytes = new Uint8Array(room)
  }

  byte(value: number): void {
    this.reserve(1)
    this.bytes[this.length++] = value
  }

  varint(value: number): void {
    this.reserve(5)
    let rest = value
    while (rest > 127) {
      this.bytes[this.length++] = (rest & 127) | 128
      rest >>>= 7
    }
    this.bytes[this.length++] = rest
  }

  append(part: Uint8Array): void {
    this.reserve(part.length)
    this.bytes.set(part, this.length)
    this.length += part.length
  }

  /** A copy of what was written, in a buffer of its own. */
  done(): Uint8Array<ArrayBuffer> {
    return this.bytes.slice(0, this.length)
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more))
    grown.set(this.bytes)
    this.bytes = grown
  }
}

/** Reads what a `ByteWriter` wrote, from `at` on. Past the end every number is 0. */
export class ByteReader {
  private readonly bytes: Uint8Array
  at: number

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes
    this.at = at
  }

  byte(): number {
    return this.bytes[this.at++] ?? 0
  }

  varint(): number {
    let value = 0
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.bytes[this.at++] ?? 0
      value |= (byte & 127) << shift
      if (byte < 128) break
    }
    return value >>> 0
  }

  /** Passes over `count` varints. */
  skip(count: number): void {
    for (let left = count; left > 0 && this.at < this.bytes.length;) {
      if ((this.bytes[this.at++] ?? 0) < 128) left -= 1
    }
  }
}
