/** Random choices that are the same in every run (mulberry32). */
export type Random = {
  next(): number
  pick<T>(list: readonly T[]): T
  chance(share: number): boolean
}

export function newRandom(seed: number): Random {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    next,
    chance: share => next() < share,
    pick: list => {
      const each = list[Math.floor(next() * list.length)]
      if (each === undefined) throw new Error('nothing to pick from')
      return each
    },
  }
}
