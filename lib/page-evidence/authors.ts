/** The least that counts as a name in some place: two words, one word, or a login in small letters. */
export type Least = 'words' | 'word' | 'login'

/**
 * A place on the page that names authors. `raw` is its text in pieces, of which none holds half a name. Of several
 * claims with one source the first that names anyone counts.
 */
export type AuthorClaim = { source: string; raw: string[]; least: Least }

/** What a page says about who wrote its story, as written; `own` are names of the site and its publisher. */
export type AuthorEvidence = { claims: AuthorClaim[]; own: string[] }
