import { oneLine } from '../text/tidy.ts'
import { hostAgreement } from './host-labels.ts'

/** A publisher's name as one place gives it. `key` is what its spellings share; a domain or a legal name is weak. */
export type SiteForm = { name: string; key: string; isWeak: boolean }

const LONGEST = 60

/**
 * The name in what a page says of its publisher: without taglines, logo texts, legal forms, abbreviations in brackets
 * and editions ("Vogue Germany" at vogue.de). null where no name is left.
 */
export function toSiteForm(text: string, labels: string[]): SiteForm | null {
  const line = oneLine(text, 200)
    .replace(/^(?:@|https?:\/\/(?:www\.)?|www\.)/i, '')
    .replace(AROUND, '')
    .replace(/[®™©]|\s*[(（][^()（）]{1,12}[)）]$/g, '')
    .replace(GLUED, '')
    .replace(/[\s/|,–-]+$/, '')
  const part = partOf(line, labels)
  const short = withoutForm(part)
  const label = DOMAIN.exec(short)?.[1]
  const name = label === undefined ? withoutEdition(short, labels) : nameInDomain(label, short)
  const isTooLong = name.length > LONGEST || name.split(' ').length > 8
  if (isNoName(name, labels) || isTooLong || !/\p{L}/u.test(name)) return null
  return { name, key: label ?? name, isWeak: label !== undefined || short !== part }
}

/** Of a name with a tagline the part that the host agrees with, else the first. */
function partOf(line: string, labels: string[]): string {
  const parts = line
    .split(SEPARATORS)
    .map(part => oneLine(part))
    .filter(part => part !== '')
  const [first = ''] = parts
  if (parts.length < 2) return first
  const known = parts.toSorted((a, b) => hostAgreement(b, labels) - hostAgreement(a, labels))[0]
  return known && hostAgreement(known, labels) > 0.3 ? known : first
}

function withoutForm(name: string): string {
  let short = name.replace(/(?<=\s\S{2,30})\.[a-z]{2,3}$/, '')
  for (let at = 0; at < 4; at += 1) short = short.replace(LEGAL_FORM, '')
  return short
}

function withoutEdition(name: string, labels: string[]): string {
  const short = name.replace(EDITION, '').replace(/,$/, '')
  if (short === name || /\s(?:of|de|in)$/i.test(short)) return name
  const agreed = hostAgreement(short, labels)
  return agreed > 0.3 && agreed > hostAgreement(name, labels) ? short : name
}

/** What stands where names do: buttons and menus. A network's name is one at its own host. */
function isNoName(name: string, labels: string[]): boolean {
  return NO_NAME.test(name) && hostAgreement(name, labels) < 1
}

/** `stuttgarter-zeitung.de` → `Stuttgarter Zeitung`, `Novinky.cz` → `Novinky`; `Phys.org` and `space.com` are said so. */
function nameInDomain(label: string, domain: string): string {
  if (/^[^-]{3,}(?:-[^-]{3,})+$/.test(label)) {
    return label.replace(/(^|-)(\p{Ll})/gu, (_, dash: string, letter: string) => {
      return (dash && ' ') + letter.toUpperCase()
    })
  }
  const isSaidSo = !/^[^.]{4,}\.(?!ai|co|fm|io|me|tv)[a-z]{2}$/i.test(domain)
  return isSaidSo ? domain : label.charAt(0).toUpperCase() + label.slice(1)
}

export const SEPARATORS = /\s+[|–—·•»›«:*]{1,2}\s+|\s+-{1,2}\s+|\s?[|｜_»]\s?|:\s+/u
const AROUND =
  /^(?:(?:©|copyright)\s*|(?:the )?logo (?:of |der |des |von |de )?|(?:go|link) to (?:the )?|zur? (?:homepage|startseite) (?:der |des |von )?)|[\s:-]+(?:logo|icon|home ?page|home|startseite|official(?: (?:web)?site)?|rss|feed)$/gi
/** What a copyright line runs into where no sign parts it from the links after it. */
const GLUED = /(?<=\p{Ll})(?:Terms|Privacy|Impressum|Datenschutz|Cookies?|All [Rr]ights)\b.*$/u
const NO_NAME =
  /^(?:home(?:page)?|start|startseite|news|index|web ?site|logo|my site|wordpress|blog|site|menu|undefined|null|facebook|twitter)?$/i
const LEGAL_FORM =
  /(?:,?\s+(?:GmbH|mbH|AG|SE|KG|KGaA|OHG|e\.\s?V|Inc|LLC|LLP|Ltd|Limited|PLC|plc|S\.?A\.?S?|S\.?[rR]\.?[lL]|S\.?p\.?A|S\.?L\.?U?|B\.?V|N\.?V|Pty|AS|ASA|AB|A\/S|Oyj?|Co|Corp|Corporation|K\.?K|Kft|Sp\. z o\.\s?o|d\.o\.o)\.?|\s+&|株式会社)$/u
const EDITION =
  /\s+(?:Germany|Deutschland|UK|US|USA|America|Australia|India|France|España|Spain|Italia|Italy|Polska|Japan|Canada|Brasil|México|Österreich|Schweiz|Nederland|International|Europe)$/i
const DOMAIN =
  /^(?:www\.)?([\p{L}\p{N}][\p{L}\p{N}-]{1,40})\.(?:(?:co|com|org|net)\.)?[a-z]{2,8}$/iu
