/** Control characters other than tab and line end, and the two noncharacters that XML and some databases refuse. */
// oxlint-disable-next-line no-control-regex
const UNSTORABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g

/** Characters that are never seen: soft hyphen, zero-width space, word joiner, byte order mark, bidi overrides and isolates. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g

/**
 * Text that every store and message channel keeps as it is: lone surrogates become U+FFFD, control characters go.
 * Browsers disagree on lone surrogates, so they are settled once, at capture.
 */
export function wellFormed(text: string): string {
  return text.toWellFormed().replace(UNSTORABLE, '')
}

/** A field for people: one line, single spaces, nothing invisible in it; at most `limit` code units, cut between words. */
export function oneLine(text: string, limit = 1000): string {
  const tidy = wellFormed(text.slice(0, limit * 4))
    .replace(INVISIBLE, '')
    .replace(/\s+/g, ' ')
    .trim()
  return cutAtWord(tidy, limit)
}

/** `text` shortened to at most `limit` code units, at the last space if there is one near, and never inside a character. */
export function cutAtWord(text: string, limit: number): string {
  if (text.length <= limit) return text
  const head = text.slice(0, limit)
  const space = head.lastIndexOf(' ')
  return (space > limit / 2 ? head.slice(0, space) : head).toWellFormed().replace(/\ufffd$/, '')
}
