import { bareName } from '../text/likeness.ts'
import { plainLine } from './entities.ts'

const MOST_AUTHORS = 12
const LEAD_IN =
  /^\W*(?:(?:written|posted|reported|reporting|story|words|text|photo(?:graph)?s?|view all posts|articles?|author|autor(?:in)?|auteur|autore|review)\s*(?:by\b)?\s*:?\s+|by\b:?\s+|von\s+|par\s+|por\s+|di\s+|door\s+|av\s+|作者\s?[:：/]?|撰文\s?[:：/]?|文\s?[:：/／]|记者\s?[:：]?|記者\s?[:：]?|글\s?[:：]?|بقلم\s?[:：]?|מאת\s?[:：]?)/iu
const SEPARATORS = /\s*[,;|•·、/\n]\s*|\s+(?:and|und|et|y|e|&|with|mit)\s+(?=\p{Lu})/u
const ROLE =
  /\b(?:edited|editing|staff|writer|reporter|report|editor|editorial|correspondent|contributor|contributing|columnist|journalist|analyst|producer|bureau|desk|team|newsroom|redaktion|redaktör|rédaction|redacción|redazione|agency|agencies|press|news|wire|admin|administrator|webmaster|guest|twitter|instagram|facebook|linkedin|email|e-mail|rss|ms|rdn|ld|jr|associated|sponsored|chief|director|officer|president|ceo|phd|md|mba|inc|ltd|llc|corp|gmbh|co|media|group|magazine|times|post|update[ds]?|published|read|min|minutes?|follow|share|today)\b\.?/iu
const AGENCY =
  /^(?:reuters|ap|afp|dpa|ansa|efe|bloomberg|upi|xinhua|pr newswire|prnewswire|business wire|businesswire|globe ?newswire|accesswire|kyodo|jiji|yonhap|pa|cnn|cnbc|unknown|anonymous|none|null|undefined|新华社|共同社|연합뉴스)$/i
const CJK_TAIL = /(?:\s?(?:记者|記者|编辑|編集部|기자|特派员|報道))$/u

/**
 * People's names out of a byline as sites write it: "By Jane Doe and JOHN ROE, Staff Writers | 3 min read" gives
 * ["Jane Doe", "John Roe"]. Roles, agencies, the site itself, addresses, handles, dates and logins are left out.
 */
export function authorNames(raw: string, siteName: string): string[] {
  const line = plainLine(raw, 400).replace(/\([^()]{0,80}\)/g, ' ')
  const names: string[] = []
  for (const part of line.split(SEPARATORS)) {
    const name = cleanName(part)
    if (!isPerson(name, siteName)) continue
    if (!names.some(known => bareName(known) === bareName(name))) names.push(name)
  }
  return names.slice(0, MOST_AUTHORS)
}

function cleanName(part: string): string {
  const name = part.trim().replace(LEAD_IN, '').replace(LEAD_IN, '').replace(CJK_TAIL, '')
  const plain = name.replace(/^[\s\-–—:.]+|[\s\-–—:]+$/gu, '').replace(/\s+/g, ' ')
  const isShouted =
    /\p{Lu}/u.test(plain) && !/\p{Ll}/u.test(plain) && /\p{L}{2,} .*\p{L}{2,}/u.test(plain)
  return isShouted
    ? plain.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, letter => letter.toUpperCase())
    : plain
}

function isPerson(name: string, siteName: string): boolean {
  if (name.length < 2 || name.length > 60) return false
  if (/[@\d<>{}=#©]|https?|www\.|\.(?:com|org|net)\b/i.test(name)) return false
  if (AGENCY.test(name) || ROLE.test(name)) return false
  const bare = bareName(name)
  if (!bare || (siteName && bare === bareName(siteName))) return false
  const words = name.split(' ')
  if (words.length > 6 || /^(?:by|von|par|por)$/i.test(name)) return false
  return !/^\p{Script=Latin}/u.test(name) || words.some(word => /^['’]?\p{Lu}/u.test(word))
}
