import type { Least } from '../page-evidence/authors.ts'

/** A part of a byline without what stands around the name: "By", roles, degrees, places. A shouted name is written small. */
export function cleanName(part: string): string {
  const bare = part
    .replace(/^(?:and|und|et|y|e|en|och|og)\s/, '')
    .replace(LEAD_IN, '')
    .replace(LEAD_IN, '')
    .replace(CONNECTED, '')
    .replace(CJK_ROLE, '')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}.)]+$/gu, '')
  const words = bare.split(/\s+/)
  return (TEAM.test(bare) ? words : withoutDegrees(withoutRoles(words)))
    .map(settleCase)
    .join(' ')
    .replace(/(?<=\p{Ll}{3})\.$/u, '')
}

/** Whether a part stands for an office, a company or a site rather than for a person. */
export function isDesk(name: string): boolean {
  return TEAM.test(name) || DESK.test(name)
}

/** Whether a part is no name at all: an address, a date, a reading time, a button, a role or degree without a name. */
export function isNoise(name: string): boolean {
  if (name.length > 80 || NOISE.test(name)) return true
  return !TEAM.test(name) && isRole(name)
}

/**
 * Whether a part reads as a person's name.
 * @param least the least that counts: two words, one word, or a login in small letters
 */
export function isName(name: string, least: Least): boolean {
  if (name.length < 2 || name.length > 50 || /[„«»?!:=<>{}#©%*_/&]/u.test(name)) return false
  if (CJK.test(name)) return CJK_NAME.test(name)
  const words = name.split(' ')
  if (/\d/.test(name) && (words.length > 1 || least === 'words')) return false
  if (words.length > 6 || words.some(word => ROLES.test(word))) return false
  if (words.length > 1 && MODIFIERS.test(words[0] ?? '')) return false
  const capitals = words.filter(word => /^['’("“]?(?:\p{L}['’])?[\p{Lu}\p{Lo}]/u.test(word)).length
  const rest = words.filter(word => /^\p{Ll}/u.test(word) && !PARTICLE.test(word)).length
  if (capitals === 0) return least === 'login' && words.length < 3 && !NO_LOGIN.test(name)
  return rest <= (least === 'login' ? 1 : 0) && (least !== 'words' || words.length > 1)
}

/** Cuts "Jane Doe Senior Editor" and "Guest Author Jane Doe" down to the name. */
function withoutRoles(words: string[]): string[] {
  const last = words.findLastIndex(word => ROLES.test(word))
  if (last < 0) return words
  const first = words.findIndex((word, at) => at > 1 && (ROLES.test(word) || MODIFIERS.test(word)))
  const before = words.slice(0, last)
  if (before.every(word => MODIFIERS.test(word) || ROLES.test(word))) {
    return words.length - last > 2 ? words.slice(last + 1) : words
  }
  return first >= 2 && !MODIFIERS.test(words[0] ?? '') ? words.slice(0, first) : words
}

function isRole(name: string): boolean {
  const words = name.split(' ')
  const isAll = words.every(word => ROLES.test(word) || MODIFIERS.test(word) || DEGREE.test(word))
  return isAll && (words.length === 1 || words.some(word => ROLES.test(word)))
}

function withoutDegrees(words: string[]): string[] {
  const end = words.findLastIndex(word => !DEGREE.test(word))
  return end >= 1 ? words.slice(0, end + 1) : words
}

/** Shouted words in capitals and small letters; short ones, which may be initials, only where all is shouted. */
function settleCase(word: string, _at: number, words: string[]): string {
  const least = /\p{Ll}/u.test(words.join('')) ? 4 : 2
  const isShouted = word.length >= least && /^[\p{Lu}'’-]+$/u.test(word)
  return isShouted && words.length > 1 && !/^[IVX]+$/.test(word)
    ? word.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, letter => letter.toUpperCase())
    : word
}

const NO_LOGIN =
  /^.$|^(?:am|in|on|at|um|and|und|by|with|for|the|of|from|to|is|or|von|uhr|a|an|posts?|author|written|bio|profile|search|website|guest|blog|menu|edited|reviewed)\b/

const LEAD_IN =
  /^[^\p{L}\p{N}]*(?:(?:(?:this |an? |ein )?(?:written|words|text|story|posts?|posted|published|reported|reporting|article|interview|review|created|contributed|submitted|guest post|view all posts|beiträge|beitrag|authored|researched|as told to|skrevet|photo(?:graph)?s|photography|pictures|fotos)\s+(?:(?:was |is )?(?:written|contributed|authored) )?)?(?:by|von|par|por|di|door|av|af|oleh|przez|από|a cura di)(?:\s+|\s*:\s*)|(?:authors?|autor(?:in|en|es|a|ka|zy)?|auteurs?|autor[ei]|forfatter|skribent|författare|kirjoittaja|szerző|írta|penulis|yazar|yazan|haber|tekst|texto|texte|teksti|text|testo|words|story|redactor|writer|contributors?|reporter|автор[ы]?|текст|作者|撰文|执笔|執筆|取材・文|文|글|كتب|بقلم|מאת)(?:\(s\))?\s*[:：／/|｜＝=]\s*|(?:作者|撰文|بقلم|كتبت?|מאת|автор|autor)\s)/iu

/** What follows a name in running text, or a day written as "Oct 17, 2023". */
const CONNECTED =
  /\s+(?:in|for|at|from|on|is|has|was|are|of|with|aus|für|bei|am|pour|à|med|om|@|[Pp]ublished|[Uu]pdated|[Pp]osted|[Ll]ast |(?:\p{L}{3,9}\.? )?\d.*)(?! ['’])(?:\s.*)?$/u

const CJK_ROLE =
  /^(?:本社)?(?:特派|見習)?(?:記者)[\s:：]*|[\s/]?(?:记者|記者|编辑|編集委員|기자|특파원|인턴기자|特派员|特派員|論説委員|報道|フォロー|さん|氏)$/gu

/** Words that make no role alone, and are names too. */
const MODIFIERS =
  /^(?:senior|sr|staff|chief|deputy|managing|associate|assistant|contributing|lead|head|guest|special|freelance|freier|executive|vice|content|marketing|product|sales|seo|strategy|digital|technical|owner|president|news|features?|sports?|political|business|consumer|investigative|local|national|foreign|general|community|social|showbiz|tv)[.:]?$/iu

const ROLES =
  /^(?:editor[\w-]*|(?:co-?)?writers?|reporters?|correspondents?|journalists?|journalistin|columnists?|contributors?|(?:co-?)?founders?|ceo|cto|cmo|coo|cfo|professor|analyst|managers?|director|coordinator|specialist|strategist|developer|engineer|designer|producer|consultant|expert|officer|author|blogger|photographer|fotograf\w*|redakteur\w*|redaktör\w*|rédact\w+|redact\w+|redattor\w*|reporterin|korrespondent\w*|correspondant\w*|corresponsal|periodista|journaliste|giornalista|volont[äa]r\w*|autorin|автор|корреспондент|журналист)[.:]?$/iu

const DEGREE =
  /^(?:Ph\.?\s?D|P[Hh][Dd]|M\.?D|D\.O|DO|R\.?N|RDN?|LDN?|M\.?Sc|MS|M\.S|M\.A|B\.A|B\.?Sc|M\.?B\.?A|MPH|CPA|CF[AP]|CPC|J\.?D|LL\.?[BM]|LCSW|Psy\.?D|PsyD|DVM|DDS|DMD|DPT|NP|PA-C|PE|Esq|FAAP|FACP|MSN|BSN|Ed\.?D|PMP|[OMC]BE|BCBA|LMFT|CISSP|CSCS|CPT|FRCS)\.?$/

const PARTICLE =
  /^(?:de|da|do|dos|das|du|del|della|der|den|dem|des|di|van|von|vom|zu|zum|zur|af|av|la|le|las|los|les|el|al|bin|ibn|ben|bint|ter|ten|te|ver|op|abu|ould|ul|dalla|dello|degli|delle|y|e|und|i|o|in|dr\.?|prof\.?|ir\.|ing\.|mr\.|mag\.|['’]?t|d['’].+|l['’].+|al-.+|el-.+)$/u

/** Ends in a word for many people, before which no role is cut off. */
const TEAM =
  /(?:^|\s|-)(?:staff|teams?|editors|newsroom|desk|bureau|board|redaktion|redactie|redazione|rédaction|redacción|redação)$/iu

const DESK =
  /\s&\s|(?:^|[^\p{L}])(?:staff|teams?|editorial|newsroom|news|desk|bureau|press(?:e|estelle)?|redaktion\w*|redactie|redazione|rédaction|redacci[óo]n|redação|агентство|редакция|media|magazine|group|agency|agencies|services?|wire|network|inc|ltd|llc|corp|gmbh|ag|plc|company|foundation|institute?|university|college|association|council|department|ministry|center|centre|online|web|tv|radio|journal|times|daily|weekly|today|herald|tribune|gazette|chronicle|blog|club|community|society|studios?|digital|solutions?|software|systems|labs?|health|submissions|partners?|international|global)(?!\p{L})|\.(?:com|org|net|de|be|fr|io|co|nl|at|ch)\b|(?:[报報社網网部]|新聞|新聞Web|일보|뉴스|신문)$|^\p{Ll}+\/\p{Ll}+$/iu

const NOISE =
  /https?:|www\.|@|^\w{2,}\.\w{2,}\.|\d{1,2}[:.]\d{2}|\d{4}|^\d+(?!\p{L})|^(?:by|von|par|por|di|door|in|written by|view|see|read|reading time|learn|more|follow|share|show|click|join|create|all|alle|zur|sign|log in|login|subscribe|published|updated|posted|last|mehr|plus|voir|ver|home|no author|about|photos?|image|credit|copyright|source|quelle|edit(?:ed|ing)|reviewed|fact[ -]checked|medically|bearbeitet|foto|stand)(?![\p{L}])|twitter|facebook|instagram|linkedin|youtube|pinterest|tiktok|comments?\b|newsletter|e-?mail|editorial process|\d\s?min|\bminutes?\b|^(?:admin\w*|webmaster|root|user|unknown|anonymous|none|null|undefined|n\/a|default|test)$|^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|jul|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/iu

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const CJK_NAME =
  /^(?:\p{Script=Han}{2,4}|\p{Script=Han}{2,6}[·・]\p{Script=Han}{1,6}|[\p{Script=Han}々]{1,4} [\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,8}|[\p{Script=Hiragana}\p{Script=Katakana}ー]{1,6} \p{Script=Han}{1,4}|(?=.{2,12}$)[\p{Script=Han}々ヶ]{0,4}[\p{Script=Hiragana}\p{Script=Katakana}ー・]+|\p{Script=Hangul}{2,4}|[\p{Script=Hangul} ]{2,12})$/u
