/** The English name of a language, such as "Brazilian Portuguese" for `pt-BR`; null when nobody speaks it. */
export function languageName(tag: string): string | null {
  try {
    return names.of(tag) ?? null
  } catch {
    return null
  }
}

/** The canonical BCP 47 tag of a language that is written as a tag or by its English name, or null. */
export function findLanguage(text: string): string | null {
  const asked = text.trim().toLowerCase()
  try {
    const [tag = ''] = Intl.getCanonicalLocales(asked.replaceAll('_', '-'))
    if (languageName(tag)) return tag
  } catch {
    // It may be a name.
  }
  return TWO_LETTER_TAGS.find(tag => languageName(tag)?.toLowerCase() === asked) ?? null
}

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.split('')
const TWO_LETTER_TAGS = LETTERS.flatMap(first => LETTERS.map(second => first + second))
