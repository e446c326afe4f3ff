/**
 * An address as a Markdown link destination: absolute against `base`, only http, https and mailto,
 * without credentials, and with every character encoded that could end the destination or be taken
 * for syntax. Null for anything else.
 */
export function linkTarget(address: string, base?: string): string | null {
  const url = URL.parse(address.trim(), base)
  if (url === null || address.trim() === '') return null
  const rest = encodeSyntax(url.pathname + url.search + url.hash)
  if (url.protocol === 'mailto:') return `mailto:${rest}`
  return isWeb(url) ? url.origin + rest : null
}

/** The same for a picture, which can only be loaded over http or https. */
export function pictureTarget(address: string, base?: string): string | null {
  const target = linkTarget(address, base)
  return target?.startsWith('http') ? target : null
}

function isWeb({ protocol }: URL) {
  return protocol === 'http:' || protocol === 'https:'
}

function encodeSyntax(text: string): string {
  return text.replaceAll(
    /[\s()[\]{}<>|\\^`"]/g,
    character => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )
}
