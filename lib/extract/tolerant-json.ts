/**
 * JSON as sites really write it: in comments or CDATA, with raw line ends in strings, with commas too many.
 * What still does not parse gives an object of the few fields that a story is known by, or an empty one.
 */
export function parseTolerantly(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:\/\*\s*)?(?:<!--|<!\[CDATA\[|\/\/\s*<!\[CDATA\[)(?:\s*\*\/)?/, '')
    .replace(/(?:-->|\]\]>|\/\/\s*\]\]>)\s*$/, '')
    .replace(/;\s*$/, '')
  return parse(bare) ?? parse(repair(bare)) ?? salvage(bare)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function repair(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u001f]/g, ' ').replace(/,\s*([}\]])/g, '$1')
}

function salvage(text: string): Record<string, unknown> {
  const found: [string, string][] = []
  for (const name of ['@type', 'headline', 'datePublished', 'dateModified', 'description']) {
    const value = valueAfter(text, text.indexOf(`"${name}"`))
    if (value) found.push([name, value])
  }
  const author = text.indexOf('"author"')
  const name =
    author < 0 ? '' : valueAfter(text, text.slice(0, author + 300).indexOf('"name"', author))
  if (name) found.push(['author', name])
  return found.length > 1 ? { '@type': 'Article', ...Object.fromEntries(found) } : {}
}

function valueAfter(text: string, at: number): string {
  if (at < 0) return ''
  const match = /^"[^"]{1,20}"\s{0,9}:\s{0,9}"([^"\\]{1,500})"/.exec(text.slice(at, at + 600))
  return match?.[1] ?? ''
}
