/** 32 bits of a string (FNV-1a), well enough spread to be mixed further, never for secrets. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  return hash >>> 0
}

/** The hash of each run of `size` neighbours, in order, evenly spread over 32 bits; fewer words than `size` are one run. */
export function hashRuns(words: number[], size: number): number[] {
  const runs = Math.max(words.length - size + 1, Math.min(words.length, 1))
  return Array.from({ length: runs }, (_, start) => {
    let hash = 0
    for (const word of words.slice(start, start + size)) {
      hash = Math.imul(hash ^ word, 0x9e3779b1)
      hash ^= hash >>> 15
    }
    return mix(hash)
  })
}

/** The finaliser of MurmurHash3: every bit of the input reaches every bit of the output. */
function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
