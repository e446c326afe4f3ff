/**
 * A tag name in the form that Obsidian takes: lower case, letters, digits, `_`, `-` and `/`, with at
 * least one character that is no digit. `Private label` is `private-label`, `2018` is `y2018`.
 * A name without a letter or digit gives ''.
 */
export function toObsidianTag(name: string): string {
  const words = name
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}_/]+/u)
    .filter(Boolean)
    .join('-')
  const levels = words.split('/').map(trimHyphens).filter(Boolean).join('/')
  if (!/[\p{L}\p{N}]/u.test(levels)) return ''
  return /^\p{N}+$/u.test(levels) ? `y${levels}` : levels
}

function trimHyphens(level: string): string {
  return level.replace(/^-/, '').replace(/-$/, '')
}
