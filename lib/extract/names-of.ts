/** Class names and id of an element, as one line. */
export function nameOf(element: Element): string {
  const name = element.getAttribute('class') ?? ''
  return element.id ? `${name} ${element.id}` : name
}

/** Camel case parted by hyphens. */
export function parted(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1-$2')
}

/** A judge of names that judges each once: sites repeat few class strings many times. No name gets `none`. */
export function judgeOnce<T>(none: T, judge: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>([['', none]])
  return name => {
    const before = known.get(name)
    if (before !== undefined) return before
    if (known.size > 5000) known.clear()
    const is = judge(name.slice(0, 1000))
    known.set(name, is)
    return is
  }
}
