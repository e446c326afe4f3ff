/** A source of numbers in [0, 1) that gives the same row for the same seed: mulberry32, seeded through a multiplicative hash. */
export class Random {
  private state: number

  constructor(seed: number) {
    this.state = (Math.imul(seed + 1, 2_654_435_761) + 0x9e37_79b9) | 0
  }

  next(): number {
    this.state = (this.state + 0x6d2b_79f5) | 0
    let bits = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32
  }

  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1))
  }

  chance(share: number): boolean {
    return this.next() < share
  }

  /** A rank from 0 below `count`; rank k comes about 1 / (k + 1) as often as the first, as words and sites do. */
  zipf(count: number): number {
    return Math.min(count - 1, Math.floor(Math.exp(this.next() * Math.log(count + 1)) - 1))
  }

  pick<T>(items: readonly [T, ...T[]]): T {
    return items[Math.floor(this.next() * items.length)] ?? items[0]
  }

  /** Like `pick`, the first items more often. */
  pickZipf<T>(items: readonly [T, ...T[]]): T {
    return items[this.zipf(items.length)] ?? items[0]
  }
}
