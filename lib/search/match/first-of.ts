/** The first `limit` of a list in an order, without sorting the rest: a long list is halved down now and then. */
export function firstOf<T>(list: Iterable<T>, limit: number, compare: (a: T, b: T) => number): T[] {
  const room = Math.max(1000, limit * 4)
  let best: T[] = []
  let worst: T | undefined
  for (const each of list) {
    if (worst !== undefined && compare(each, worst) >= 0) continue
    best.push(each)
    if (best.length < room) continue
    best = best.toSorted(compare).slice(0, limit)
    worst = best.at(-1)
  }
  return best.toSorted(compare).slice(0, limit)
}
