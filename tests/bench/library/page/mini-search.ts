import type { Peer, PeerDoc } from './peers.ts'

type Hit = { id: string; tags: string[] }

type Options = { fields: string[]; storeFields: string[] }

type MiniSearch = {
  add(doc: PeerDoc): void
  search(
    text: string,
    options: { prefix: boolean; combineWith: 'AND'; filter: (hit: Hit) => boolean },
  ): Hit[]
}

/** The package, put into the page as a script of its own. */
declare const MiniSearch: {
  new (options: Options): MiniSearch
  loadJSON(json: string, options: Options): MiniSearch
}

const OPTIONS = { fields: ['title', 'text', 'site', 'tags'], storeFields: ['tags'] }

/** MiniSearch as its documentation has it for search while typing. It knows no phrases: their words are looked for. */
export function miniSearch(): Peer {
  let index = new MiniSearch(OPTIONS)
  return {
    add: doc => index.add(doc),
    search: (text, tags, limit) =>
      index
        .search(text, {
          prefix: true,
          combineWith: 'AND',
          filter: hit => tags.every(tag => hit.tags.includes(tag)),
        })
        .slice(0, limit)
        .map(hit => hit.id),
    save: () => Promise.resolve(new Map([['index', JSON.stringify(index)]])),
    load(parts) {
      index = MiniSearch.loadJSON(parts.get('index') ?? '', OPTIONS)
      return Promise.resolve()
    },
  }
}
