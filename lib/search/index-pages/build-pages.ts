import { ByteReader } from '../bytes.ts'
import type { SearchDocument } from '../document.ts'
import { skipPositions } from '../positions.ts'
import { PageWriter, type PageSizes, type WrittenPage } from './page-writer.ts'

type Posting = { ordinal: number; weight: number; positions: Uint8Array }

/** The pages of a segment of these clips, in their order. */
export function buildPages(documents: SearchDocument[], sizes: PageSizes): WrittenPage[] {
  const byTerm = new Map<string, Posting[]>()
  for (const [ordinal, document] of documents.entries()) {
    eachDocumentTerm(document, (term, weight, positions) => {
      const posting = { ordinal, weight, positions }
      const postings = byTerm.get(term)
      if (postings) postings.push(posting)
      else byTerm.set(term, [posting])
    })
  }
  const writer = new PageWriter(sizes)
  for (const term of [...byTerm.keys()].toSorted()) {
    writer.begin(term)
    for (const { ordinal, weight, positions } of byTerm.get(term) ?? []) {
      writer.add(ordinal, weight, positions)
    }
    writer.end()
  }
  return writer.finish()
}

function eachDocumentTerm(
  { terms, weights, positions }: SearchDocument,
  onTerm: (term: string, weight: number, positions: Uint8Array) => void,
): void {
  if (terms === '') return
  const reader = new ByteReader(positions)
  for (const [i, term] of terms.split('\n').entries()) {
    const weight = weights[i] ?? 0
    const start = reader.at
    skipPositions(reader, weight)
    onTerm(term, weight, positions.subarray(start, reader.at))
  }
}
