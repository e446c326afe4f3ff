import { absoluteWebUrl } from '../text/url.ts'
import type { PageFacts, Sourced } from './page-facts.ts'
import type { ShownPicture } from './shown-pictures.ts'

type Candidate = { value: string; source: string }

/**
 * The picture that stands for the story, as an absolute address, or null. Of those the page names, the first that it
 * also shows below the headline; where it shows it under another file name, as it is shown: the named one is a cut for
 * social networks, often with a logo on it. Where it shows none of them, the shown one that it loads before all else,
 * the first one named, or the story's first.
 */
export function findLeadImage(
  facts: PageFacts,
  html: string,
  shown: ShownPicture[],
): Sourced | null {
  const named = namedPictures(facts)
  const first = /<img [^>]{0,2000}?src="([^"]{1,2000})"/.exec(html)?.[1]?.replaceAll('&amp;', '&')
  const chosen =
    named.map(one => asShown(one, shown)).find(one => one !== null) ??
    below(shown.find(picture => picture.isUrgent)) ??
    named[0] ??
    candidate(first, 'first picture', facts.base) ??
    below(shown[0])
  if (!chosen) return null
  const also = named.filter(
    ({ value }, at) =>
      value !== chosen.value && at === named.findIndex(other => other.value === value),
  )
  return { ...chosen, also }
}

function namedPictures({ metas, linked, base }: PageFacts): Candidate[] {
  const og = metas('og:image', 'og:image:url', 'og:image:secure_url')?.value
  const twitter = metas('twitter:image', 'twitter:image:src')?.value
  return [
    candidate(og, 'meta og:image', base),
    candidate(linked.image, 'json-ld', base),
    candidate(twitter, 'meta twitter:image', base),
  ].filter(one => one !== null)
}

function candidate(address: string | undefined, source: string, base: string): Candidate | null {
  const value = address ? absoluteWebUrl(address, base) : null
  return value ? { value, source } : null
}

function below(picture: ShownPicture | undefined): Candidate | null {
  return picture ? { value: picture.best, source: 'picture below the headline' } : null
}

function asShown(named: Candidate, shown: ShownPicture[]): Candidate | null {
  const file = fileOf(named.value)
  if (shown.some(({ addresses }) => addresses.some(one => fileOf(one) === file))) return named
  const ids = idsOf(named.value)
  return below(shown.find(({ best }) => idsOf(best).some(id => ids.includes(id))))
}

/** The name of the picture's file without its ending; picture servers get the picture's own address as a parameter. */
function fileOf(address: string): string {
  const inner = /[?&](?:url|src|image)=([^&]+)/.exec(address)?.[1]
  const path = (inner ? decoded(inner) : address).split(/[?#]/, 1)[0] ?? ''
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.\w{3,4}$/, '')
}

/**
 * What stands for one picture in an address: numbers of seven digits, codes of ten mixed signs, and a long file name
 * without the checksum that CMSs put after it for each size (`csm_name_1f0c3a9b`).
 */
function idsOf(address: string): string[] {
  const url = URL.parse(address)
  const path = decoded(`${url?.pathname ?? ''} ${url?.search ?? ''}`).toLowerCase()
  const words = path.slice(0, 2000).match(/[\da-z]+(?:-[\da-z]+)*/g) ?? []
  const ids = words
    .flatMap(word => [word, ...word.split('-')])
    .filter(word => /^\d{7,}$|^(?=.*\d)(?=.*[a-z]).{10,}$/.test(word))
    .filter(word => !/^(?:19|20)\d{6}$|\dx\d/.test(word))
  const stem = /^(.{12,200})[-_.](?=[a-z]*\d)[\da-f]{8,}$/i.exec(fileOf(address))?.[1]
  return stem ? [...ids, stem.toLowerCase()] : ids
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(decodeURIComponent(path))
  } catch {
    return path
  }
}
