import { bareName } from '../text/likeness.ts'
import { KNOWN_SITES } from './data/known-sites.ts'

/**
 * The name that people say of publishers whose own pages often give another one: a product ("ZEIT ONLINE"), initials,
 * a domain, or a name in a script that most readers of the library do not know. Subdomains are included.
 */
export function knownSite(host: string): string | null {
  names ??= new Map(knownSites())
  const parts = host.split('.')
  for (let at = 0; at < parts.length - 1; at += 1) {
    const name = names.get(parts.slice(at).join('.'))
    if (name !== undefined) return name
  }
  return null
}

/** All known publishers, as host and name. */
export function knownSites(): [string, string][] {
  return KNOWN_SITES.split('\n')
    .filter(line => !line.startsWith('#'))
    .flatMap(line => {
      const [first, rest] = cutAtSpace(line)
      if (!first.startsWith('.')) return line.split('|').map(cutAtSpace)
      return rest.split('|').map((name): [string, string] => [bareName(name) + first, name])
    })
}

function cutAtSpace(text: string): [string, string] {
  const at = text.indexOf(' ')
  return [text.slice(0, at), text.slice(at + 1)]
}

/** Read at the first look-up, as the worker often starts for something else. */
let names: Map<string, string> | undefined
