import type { Peer, PeerDoc } from './peers.ts'

type Options = {
  tokenize: 'strict'
  document: { id: string; index: string[]; tag: { field: string }[] }
}

type FlexDocument = {
  add(doc: PeerDoc): void
  search(
    text: string,
    options: { limit: number; merge: true; tag?: { tags: string[] } },
  ): { id: string }[]
  export(put: (key: string, part: string) => void): Promise<void> | void
  import(key: string, part: string): Promise<void> | void
}

/** The package, put into the page as a script of its own. */
declare const FlexSearch: { Document: new (options: Options) => FlexDocument }

/** Whole words only: with prefixes its index takes several times the memory, which is more than a page has at 100,000 clips. */
const OPTIONS: Options = {
  tokenize: 'strict',
  document: { id: 'id', index: ['title', 'text', 'site'], tag: [{ field: 'tags' }] },
}

/** FlexSearch in memory. It knows neither phrases nor, as set here, beginnings of words. */
export function flexSearch(): Peer {
  const index = new FlexSearch.Document(OPTIONS)
  return {
    add: doc => index.add(doc),
    search: (text, tags, limit) =>
      index
        .search(text, { limit, merge: true, ...(tags.length > 0 && { tag: { tags } }) })
        .map(hit => hit.id),
    async save() {
      const parts = new Map<string, string>()
      await index.export((key, part) => parts.set(key, part))
      return parts
    },
    async load(parts) {
      for (const [key, part] of parts) await index.import(key, part)
    },
  }
}
