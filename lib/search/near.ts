const SIGNS = 'abcdefghijklmnopqrstuvwxyz0123456789'
/** Shorter words have too many neighbours to guess what was meant. */
const SHORTEST = 4

/** Whether two words differ by one letter: one more, one less, another one, or two that changed places. */
export function isOneOff(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.length - short.length > 1 || short === long) return false
  let same = 0
  while (same < short.length && short[same] === long[same]) same += 1
  if (short.length < long.length) return short.slice(same) === long.slice(same + 1)
  if (short.slice(same + 1) === long.slice(same + 1)) return true
  const isSwapped = short[same] === long[same + 1] && short[same + 1] === long[same]
  return isSwapped && short.slice(same + 2) === long.slice(same + 2)
}

/** All words of Latin letters and digits that are one letter off; none for a short word. */
export function oneOff(word: string): string[] {
  if (word.length < SHORTEST) return []
  const near = new Set<string>()
  for (let at = 0; at <= word.length; at += 1) {
    const [head, tail] = [word.slice(0, at), word.slice(at)]
    if (tail !== '') near.add(head + tail.slice(1))
    if (tail.length > 1) near.add(`${head}${tail[1]}${tail[0]}${tail.slice(2)}`)
    for (const sign of SIGNS) {
      near.add(head + sign + tail)
      if (tail !== '') near.add(head + sign + tail.slice(1))
    }
  }
  near.delete(word)
  return [...near]
}
