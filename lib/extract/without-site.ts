import { bareName } from '../text/likeness.ts'
import { siteHost } from '../text/url.ts'
import { namesTold } from './collect-site.ts'
import type { PageFacts } from './page-facts.ts'

/** What the page's data call its publisher, less taglines; a name that is the headline too is none. */
export function siteNames(facts: PageFacts): string[] {
  const title = bareName(facts.metas('og:title')?.value ?? facts.linked.headline)
  const host = siteHost(facts.url)
  return namesTold(facts)
    .map(({ value }) => {
      const parts = value.slice(0, 400).split(SEPARATOR)
      return parts.find(part => isHost(bareName(part), host)) ?? parts[0] ?? ''
    })
    .filter(name => name.length < 60 && name.split(' ').length < 9)
    .filter(name => bareName(name).length < 20 || !title.startsWith(bareName(name)))
}

/** A title without the site's name before or after it; a last part after `|` goes too when enough is left. */
export function withoutSite(title: string, names: string[], host: string): string {
  const cuts = [...title.matchAll(SEPARATOR)]
  const last = cuts.at(-1)
  const first = cuts[0]
  if (!last || !first) return title
  const tail = title.slice(last.index + last[0].length)
  const head = title.slice(0, last.index)
  const isLoneName = names.every(name => name === '') && /^\p{Lu}\S+(?: \S+)?$/u.test(tail)
  if (isLoneName || isSite(tail, names, host)) return withoutSite(head, names, host)
  const lead = title.slice(0, first.index)
  const rest = title.slice(first.index + first[0].length)
  if (isSite(lead, names, host) && rest.length > lead.length) return rest
  const isBar = /[|｜ㅣ_»]/.test(last[0])
  return isBar && head.length > tail.length && head.length > 15 && tail.length < 40 ? head : title
}

/** Whether a part of a title, or a heading, is the site's name rather than words of a headline. */
export function isSite(part: string, names: string[], host: string): boolean {
  const bare = bareName(part)
  if (!bare) return true
  const isName = names.map(bareName).some(name => {
    return (
      name !== '' &&
      (bare === name || (bare.length > 3 && name.startsWith(bare)) || bare.startsWith(name))
    )
  })
  return isName || isHost(bare, host)
}

/** Whether a part of a title and the host or a label of it are the greater part of one another: `The Till Post`. */
function isHost(bare: string, host: string): boolean {
  return [host, ...host.split('.').slice(0, -1)].some(label => {
    const own = bareName(label)
    const [short, long] = own.length < bare.length ? [own, bare] : [bare, own]
    const share = short.length > 4 ? 0.4 : 0.6
    return short.length > 2 && short.length > long.length * share && long.includes(short)
  })
}

const SEPARATOR =
  /\s+[|–—·•»«:]{1,2}\s+|\s+-{1,2}\s+|\s?[|｜ㅣ_]\s?|-(?=[\p{Script=Han}\p{Script=Hangul}]{2,8}$)/gu
