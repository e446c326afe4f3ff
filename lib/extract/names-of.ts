/** Class names and id of an element, as one line. */
export function nameOf(element: Element): string {
  const name = element.getAttribute('class') ?? ''
  return element.id ? `${name} ${element.id}` : name
}

/** A judge of names that judges each once: sites repeat few class strings many times. */
export function judgeOnce(judge: (name: string) => boolean): (name: string) => boolean {
  const known = new Map<string, boolean>()
  return name => {
    if (name === '') return false
    const before = known.get(name)
    if (before !== undefined) return before
    if (known.size > 5000) known.clear()
    const is = judge(name.slice(0, 1000))
    known.set(name, is)
    return is
  }
}
