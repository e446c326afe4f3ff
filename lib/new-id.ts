let last = 0n

/**
 * A new clip id: a UUID version 7 (RFC 9562), so that ids sort by the time they were made.
 * Ids made in one context never run backwards, even when the clock does.
 */
export function newId(): string {
  const random = crypto.getRandomValues(new Uint8Array(10))
  const tail = random.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n)
  const next = (BigInt(Date.now()) << 74n) | (tail & ((1n << 74n) - 1n))
  last = next > last ? next : last + 1n
  return format(last)
}

function format(bits: bigint): string {
  const time = bits >> 74n
  const high = (bits >> 62n) & 0xfffn
  const low = bits & ((1n << 62n) - 1n)
  const value = (time << 80n) | (0x7n << 76n) | (high << 64n) | (0x2n << 62n) | low
  const hex = value.toString(16).padStart(32, '0')
  return [8, 12, 16, 20, 32].map((end, i, ends) => hex.slice(ends[i - 1] ?? 0, end)).join('-')
}
