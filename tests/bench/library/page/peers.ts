import { makeClip } from '../clips/make-clip.ts'
import { makeQueries } from '../clips/make-queries.ts'
import type { QueryClass } from '../clips/make-queries.ts'
import { flexSearch } from './flex-search.ts'
import { miniSearch } from './mini-search.ts'
import { timed } from './timing.ts'

/** A search engine that holds its index in memory, as it is used when a library is searched with it. */
export type Peer = {
  add(doc: PeerDoc): void
  search(text: string, tags: string[], limit: number): string[]
  /** The whole index in parts, as it must be stored after each save to be there at the next start. */
  save(): Promise<Map<string, string>>
  load(parts: ReadonlyMap<string, string>): Promise<void>
}

export type PeerDoc = { id: string; title: string; text: string; site: string; tags: string[] }

type Name = 'MiniSearch' | 'FlexSearch'

const MAKERS: Record<Name, () => Peer> = { MiniSearch: miniSearch, FlexSearch: flexSearch }

let peer: Peer = miniSearch()

/** What the benchmark runs in a plain page, over the same clips and searches as the library. */
const peerBench = {
  start(name: Name): void {
    peer = MAKERS[name]()
  },

  /** Adds clips `from` up to `to` of `count`; the time of each. */
  add({ from, to, count }: { from: number; to: number; count: number }): number[] {
    return Array.from({ length: to - from }, (_, i) => {
      const { clip, body } = makeClip(from + i, count)
      const { id, title, siteName: site, tags } = clip
      const startedAt = performance.now()
      peer.add({ id, title, text: body.text, site, tags })
      return performance.now() - startedAt
    })
  },

  search(asked: { kind: QueryClass; count: number; each: number; limit: number }): number[] {
    return makeQueries(asked.kind, asked.count, asked.each).map(({ text, tags }) => {
      const startedAt = performance.now()
      peer.search(text, tags, asked.limit)
      return performance.now() - startedAt
    })
  },

  /** Stores the index; how many MB it has as text. */
  async save(): Promise<{ ms: number; mb: number }> {
    const { ms, value } = await timed(async () => {
      const parts = await peer.save()
      await putParts(parts)
      return [...parts.values()].reduce((sum, part) => sum + part.length, 0)
    })
    return { ms, mb: value / 2 ** 20 }
  },

  /** Loads what was stored into a new index and searches once, as after a start. */
  async firstSearch(name: Name, text: string): Promise<number> {
    const { ms } = await timed(async () => {
      const fresh = MAKERS[name]()
      await fresh.load(await getParts())
      fresh.search(text, [], 50)
    })
    return ms
  },
}

export type PeerBench = typeof peerBench

declare global {
  var peerBench: PeerBench
}

self.peerBench = peerBench

const STORE = 'parts'

function openStore(): Promise<IDBDatabase> {
  const opening = indexedDB.open('peer', 1)
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(STORE))
  return settled(opening)
}

async function putParts(parts: ReadonlyMap<string, string>): Promise<void> {
  const db = await openStore()
  const transaction = db.transaction(STORE, 'readwrite')
  transaction.objectStore(STORE).clear()
  const storing = [...parts].map(([key, part]) =>
    settled(transaction.objectStore(STORE).put(part, key)),
  )
  await Promise.all(storing)
  db.close()
}

async function getParts(): Promise<Map<string, string>> {
  const db = await openStore()
  const store = db.transaction(STORE).objectStore(STORE)
  const [keys, parts] = await Promise.all([settled(store.getAllKeys()), settled(store.getAll())])
  db.close()
  return new Map(keys.map((key, i) => [typeof key === 'string' ? key : '', String(parts[i])]))
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () =>
      reject(new Error('the index cannot be stored', { cause: request.error })),
    )
  })
}
