import type { PageFacts, Sourced } from './page-facts.ts'

/** The language of the story as a BCP 47 tag, or null. What the page says counts unless its script proves it wrong. */
export function findLang(facts: PageFacts, text: string): Sourced | null {
  const script = langOfScript(text)
  const { htmlLang, metas, linked } = facts
  const claims: Sourced[] = [
    { value: htmlLang, source: 'html lang' },
    { value: metas('content-language')?.value ?? '', source: 'meta content-language' },
    { value: metas('og:locale')?.value ?? '', source: 'meta og:locale' },
    { value: linked.lang, source: 'json-ld' },
    { value: metas('dc.language', 'dcterms.language')?.value ?? '', source: 'meta dc.language' },
  ]
  for (const { value, source } of claims) {
    const tag = normalTag(value)
    if (tag && (!script || script.agrees.includes(tag.split('-')[0] ?? '')))
      return { value: tag, source }
  }
  return script ? { value: script.lang, source: 'script of the text' } : null
}

function normalTag(value: string): string {
  const tag = value.split(',')[0]?.trim().replaceAll('_', '-') ?? ''
  try {
    return tag.length > 35 || /^x-default$/i.test(tag)
      ? ''
      : (Intl.getCanonicalLocales(tag)[0] ?? '')
  } catch {
    return ''
  }
}

const SCRIPTS: readonly { letters: RegExp; lang: string; agrees: string[]; share: number }[] = [
  {
    letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
    lang: 'ja',
    agrees: ['ja'],
    share: 0.15,
  },
  { letters: /\p{Script=Hangul}/gu, lang: 'ko', agrees: ['ko'], share: 0.3 },
  { letters: /\p{Script=Han}/gu, lang: 'zh', agrees: ['zh', 'yue', 'ja'], share: 0.4 },
  {
    letters: /\p{Script=Arabic}/gu,
    lang: 'ar',
    agrees: ['ar', 'fa', 'ur', 'ps', 'ckb'],
    share: 0.4,
  },
  { letters: /\p{Script=Hebrew}/gu, lang: 'he', agrees: ['he', 'iw', 'yi'], share: 0.4 },
  { letters: /\p{Script=Thai}/gu, lang: 'th', agrees: ['th'], share: 0.4 },
]

/** The language that a script alone tells, when enough of the first letters are written in it. */
function langOfScript(text: string): { lang: string; agrees: string[] } | null {
  const head = text.slice(0, 4000)
  const letters = head.match(/\p{L}/gu)?.length ?? 0
  if (letters < 40) return null
  return (
    SCRIPTS.find(({ letters: own, share }) => (head.match(own)?.length ?? 0) > letters * share) ??
    null
  )
}
