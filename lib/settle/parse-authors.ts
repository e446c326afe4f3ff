import type { AuthorClaim, AuthorEvidence } from '../page-evidence/authors.ts'
import { isRecord, listIn, textIn } from '../text/guards.ts'

const MOST_CLAIMS = 60
const MOST_PIECES = 30
const LONGEST_PIECE = 400

/** What a page sent about its authors, checked and capped. */
export function parseAuthors(value: unknown): AuthorEvidence {
  const authors = isRecord(value) ? value : {}
  return {
    claims: listIn(authors['claims'], MOST_CLAIMS).map(parseClaim),
    own: textsIn(authors['own'], 5),
  }
}

function parseClaim(value: unknown): AuthorClaim {
  const claim = isRecord(value) ? value : {}
  const { least } = claim
  return {
    source: textIn(claim['source'], 80),
    raw: textsIn(claim['raw'], MOST_PIECES),
    least: least === 'word' || least === 'login' ? least : 'words',
  }
}

function textsIn(value: unknown, most: number): string[] {
  return listIn(value, most).map(text => textIn(text, LONGEST_PIECE))
}
