/**
 * A part of a query as typed. `key` is lower case, '' without one. `isOpen`: the person may still be typing it, as
 * neither a space nor a closing quote follows.
 */
export type Lexeme = {
  isNot: boolean
  key: string
  value: string
  isQuoted: boolean
  isOpen: boolean
  source: string
  /** Where the text goes on after it. */
  end: number
}

const OPEN = '"“”„«'
const CLOSE = '"“”»'
const PART = new RegExp(
  `\\s*(?<not>[-−–](?=\\S))?(?:(?<key>\\p{L}+)[:：](?!//))?` +
    `(?:[${OPEN}](?<quoted>[^${CLOSE}]*)(?<closed>[${CLOSE}])?|(?<bare>[^\\s${OPEN}${CLOSE}]+))?`,
  'uy',
)

/** The part that begins at `at`, or null when nothing but space is left. */
export function lexAt(text: string, at: number): Lexeme | null {
  PART.lastIndex = at
  const match = PART.exec(text)
  if (!match || match[0].trim() === '') return lexStray(text, at)
  const { not, key = '', quoted, closed, bare } = match.groups ?? {}
  const end = PART.lastIndex
  return {
    isNot: not !== undefined,
    key: key.toLowerCase(),
    value: quoted ?? bare ?? '',
    isQuoted: quoted !== undefined,
    isOpen: end === text.length && closed === undefined,
    source: match[0].trim(),
    end,
  }
}

/** A quote or dash that opens nothing is passed over. */
function lexStray(text: string, at: number): Lexeme | null {
  const rest = text.slice(at)
  const space = rest.length - rest.trimStart().length
  if (space === rest.length) return null
  const end = at + space + 1
  return { isNot: false, key: '', value: '', isQuoted: false, isOpen: false, source: '', end }
}
