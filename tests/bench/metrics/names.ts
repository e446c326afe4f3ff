import { decodeEntities } from './titles.ts'

/** Whether two names of a site are the same but for accents, case, punctuation and a common domain ending. */
export function isSameSiteName(truth: string, answer: string): boolean {
  return foldedSite(truth) === foldedSite(answer)
}

/** Whether two language tags name the same language; both kinds of Norwegian are one. */
export function isSameLanguage(truth: string, answer: string): boolean {
  return primary(truth) === primary(answer)
}

/** Whether a picture is one of those wanted: the same file name, whatever its size, format or picture server. */
export function isAnyPicture(truth: string[], answer: string): boolean {
  const key = pictureKey(answer)
  return key !== '' && truth.some(url => pictureKey(url) === key)
}

function foldedSite(name: string): string {
  return decodeEntities(name)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^(?:www\.)|\.(?:com|de|org|net|co\.uk|fr|es|it)$/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

function primary(tag: string): string {
  const language = tag.toLowerCase().split(/[-_]/)[0] ?? ''
  return language.replace(/^(?:nb|nn)$/, 'no')
}

function pictureKey(address: string): string {
  const url = URL.parse(address, 'https://picture.invalid/')
  if (!url) return ''
  const named = ['url', 'src', 'image'].map(name => url.searchParams.get(name)).find(Boolean) ?? ''
  const inner = /^https?:|^\//.test(named) ? URL.parse(named, url) : null
  const file = (inner ?? url).pathname.split('/').findLast(part => part !== '') ?? ''
  return decoded(file)
    .toLowerCase()
    .replace(/\.(?:jpe?g|png|webp|avif|gif)$/, '')
    .replace(/[-_]\d{2,4}x\d{2,4}$/, '')
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}
