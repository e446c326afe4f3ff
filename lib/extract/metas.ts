/** What `<meta>` elements say, by lower-case name or property; the first non-empty value of each name wins. */
export type Metas = ((...names: string[]) => { value: string; name: string } | null) & {
  all: ReadonlyMap<string, string>
}

const MOST = 1000
const LONGEST = 4000

/**
 * Reads all `<meta>` elements of a page once: Open Graph, Dublin Core, Twitter cards and the publishers' own. The values
 * of all `article:tag` are one, with commas between them.
 */
export function readMetas(document: Document): Metas {
  const values = new Map<string, string>()
  for (const meta of [...document.querySelectorAll('meta[content]')].slice(0, MOST)) {
    const value = meta.getAttribute('content')?.slice(0, LONGEST).trim() ?? ''
    const names = ['property', 'name', 'itemprop', 'http-equiv'].flatMap(
      attribute => meta.getAttribute(attribute)?.toLowerCase().trim().split(/\s+/) ?? [],
    )
    for (const name of names) {
      const before = values.get(name)
      if (!value || !name || (before && name !== 'article:tag')) continue
      values.set(name, before ? `${before},${value}`.slice(0, LONGEST) : value)
    }
  }
  const find = (...names: string[]): ReturnType<Metas> => {
    for (const name of names) {
      const value = values.get(name)
      if (value !== undefined) return { value, name }
    }
    return null
  }
  return Object.assign(find, { all: values })
}

/** The value of a property of microdata or RDFa: `content`, `datetime`, else the text. */
export function readMicrodata(document: Document, property: string): string {
  const names = ['itemprop~=', 'property~=', 'property~=schema\\:']
  const marked = names.map(name => `[${name}${property}]`).join()
  for (const element of document.querySelectorAll(marked)) {
    if (element.localName === 'meta' || element.closest('[itemprop=comment], [class*=comment]'))
      continue
    const name = element.querySelector('[itemprop=name]')
    const value =
      element.getAttribute('content') ??
      element.getAttribute('datetime') ??
      name?.getAttribute('content') ??
      (name ?? element).textContent
    if (value?.trim()) return value.slice(0, LONGEST).trim()
  }
  return ''
}
