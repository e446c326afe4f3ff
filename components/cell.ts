/** A value that tells its readers of each change; made for `useSyncExternalStore`. */
export type Cell<T> = {
  read: () => T
  set: (next: T) => void
  subscribe: (tell: () => void) => () => void
}

export function createCell<T>(first: T): Cell<T> {
  const readers = new Set<() => void>()
  let now = first
  return {
    read: () => now,
    set(next) {
      now = next
      for (const tell of readers) tell()
    },
    subscribe(tell) {
      readers.add(tell)
      return () => readers.delete(tell)
    },
  }
}
