/**
 * The lines of a text that tell its story: without datelines, subscription and share lines, credits, company profiles
 * (`About Kroger`) and legal notices, which differ between copies and repeat between stories.
 * A text of nothing else keeps its lines, so that a page is never empty.
 */
export function storyLines(text: string): string[] {
  const lines = text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
  const told: string[] = []
  let isProfile = false
  for (const [at, line] of lines.entries()) {
    if (LEGAL.test(line) && at > 1) break
    if (PROFILE.test(line) && at > 1) isProfile = true
    else if (!isProfile && !isFurniture(line)) told.push(at < 4 ? withoutDateline(line) : line)
  }
  return told.length > 0 ? told : lines
}

const LONGEST_FURNITURE = 260

function isFurniture(line: string): boolean {
  return line.length <= LONGEST_FURNITURE && FURNITURE.some(pattern => pattern.test(line))
}

function withoutDateline(line: string): string {
  const head = DATELINE.exec(line)?.[0] ?? HAN_DATELINE.exec(line)?.[0] ?? ''
  return line.slice(head.length)
}

/** `LONDON, Nov 4 (Reuters) -`, `BENTONVILLE, Ark., Nov. 4, 2025 /PRNewswire/ --`, `(Bloomberg) –`, `Paris, le 4 novembre –`. */
const DATELINE =
  /^(?:[^\n()—–/]{0,90}[(/][^\n()/]{2,40}[)/]|\p{Lu}[\p{Lu}.'’-]{2,30}(?:[ ,/]+[^\n—–]{1,60}?)?|\p{Lu}[\p{L}.' -]{2,40}, (?:[^\n—–,]{0,14} )?\d{1,2}[^\n—–]{0,24})\s*(?:—|–|--?)\s+/u
const HAN_DATELINE =
  /^(?:[【（(][^】）)\n]{2,30}[】）)]|[^，。\n]{0,20}\d{1,2}月\d{1,2}日[电電讯訊](?:[（(][^）)\n]{2,20}[）)])?[—–-]*|[^，。\n]{2,12}[讯訊][，：:　 ])\s*/u

/** A heading under which a firm describes itself, or where to ask; all below belongs to it. */
const PROFILE =
  /^(?:About (?:the )?[\p{Lu}\d][^.!?\n]{1,60}|(?:Media|Press|Investor|Press office)(?: and media)? (?:contacts?|enquiries|inquiries|relations)\b.{0,80}|Contacts?:?|Notes? to editors:?|关于[^，。\n]{2,20})$/u
const LEGAL =
  /^(?:(?:cautionary (?:note|statement)|safe harbou?r|forward[- ]looking (?:statements?|information))\b|(?:this|certain statements in this) (?:press |news )?release (?:may )?contains? forward[- ]looking|免责声明)/iu

const FURNITURE: readonly RegExp[] = [
  /^(?:[\W_]*)(?:read (?:more|also|next|on)|see also|also read|related(?: (?:stories|articles|content|topics|reading))?|more (?:on|from|about|stories)|continue reading|recommended|most (?:read|popular)|keep reading|don['’]t miss)\b[^.]{0,140}(?:[:.…>»]|$)/iu,
  /\b(?:subscribe|sign up|register|log ?in|sign in|join)\b.{0,80}\b(?:newsletters?|inbox|e-?mails?|free|account|access|unlimited|today|updates|briefing|alerts|subscri\w+|reading|members?)\b/iu,
  /\b(?:newsletter|already a (?:subscriber|member)|to continue reading|this (?:story|article|content) is (?:for|only|available)|delivered to your inbox|start your free trial|become a member)\b/iu,
  /^(?:follow us|skip to|back to top|click here)\b.{0,120}$/iu,
  /^(?:share|tweet|print|e-?mail|save|download|watch|listen|advertisement|sponsored|comments?)(?::.{0,120}| .{0,25})?$/iu,
  /^(?:tags?|topics?|filed under|sponsored by)\b[^.]{0,120}$/iu,
  /\b(?:share (?:this|on)|follow (?:us|@?\w+) on|on (?:facebook|twitter|linkedin|whatsapp)\b.{0,30}$)/iu,
  /^[([]?(?:photos?|images?|pictures?|credits?|source|video|file photo)(?: (?:by|credit|courtesy|source)[^:]{0,40})?\s*[:/©]/iu,
  /\b(?:getty images|shutterstock|all rights reserved|first (?:appeared|published) (?:on|in|by|at)|originally (?:appeared|published)|was provided by|republished (?:from|with)|has not been edited by|may not be (?:published|reproduced))\b/iu,
  /^[([]?(?:additional |writing |)(?:reporting|writing|editing|compiled|edited|translated) by\b/iu,
  /^(?:our standards|the thomson reuters trust principles|©|\(c\)|copyright|by (?:\p{Lu}[\p{L}.'’-]+ ?){1,4}$)/iu,
  /^(?:source|view (?:the )?(?:source|original)) (?:version )?(?:on )?\S{0,40}(?:\.com|wire)\b/iu,
  /^(?:last )?(?:updated|published|posted)(?: on)?:? .{0,60}$/iu,
  /^[【（(\s]*(?:责任编辑|责编|编辑|来源|原标题|图源|图片来源|作者|记者|文\s*[|｜/]|本文(?:来自|来源|转自|首发)|版权|未经(?:授权|许可)|转载|扫码|扫描|关注|点击|阅读原文|更多|相关阅读|推荐阅读|分享(?:到|至)|欢迎关注|微信公众号)/u,
]
