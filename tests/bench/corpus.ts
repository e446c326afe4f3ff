import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** What a set knows about a page; a measure is only taken where its truth is there. */
export type Truth = {
  text?: string
  bodyOnly?: string
  title?: string
  authors?: string[]
  published?: string
  site?: string
  lang?: string
  images?: string[]
  with?: string[]
  without?: string[]
}

/** A real page with ground truth. `file` is gzipped HTML, relative to the corpus. */
export type CorpusPage = { id: string; set: string; url: string; file: string; truth: Truth }

/** The pages that `index.jsonl` of a corpus lists; throws one sentence if the folder holds none. */
export function readCorpus(folder: string): CorpusPage[] {
  const index = join(folder, 'index.jsonl')
  if (!existsSync(index)) {
    throw new Error(`${folder} holds no index.jsonl: give the folder of a corpus with --corpus.`)
  }
  const lines = readFileSync(index, 'utf8').split('\n')
  return lines.filter(line => line.trim() !== '').map((line): CorpusPage => JSON.parse(line))
}

/** The HTML of a page, as it was served. */
export function readHtml(folder: string, page: CorpusPage): string {
  return gunzipSync(readFileSync(join(folder, page.file))).toString('utf8')
}
