import type { DealStatus } from '../model.ts'

/**
 * How far a deal is, from the words of its sentence in lower case, companies masked: the trigger's neighbourhood
 * counts, and what takes a deal away (denied, blocked, ended) counts before what brings it on.
 */
export function findStatus(masked: string, start: number, end: number): DealStatus {
  const before = masked.slice(Math.max(0, start - 70), end)
  const after = masked.slice(end, end + 70)
  const [clause = ''] = after.split(/[,;] /)
  const near = before + (RELATIVE.test(before) ? clause : after)
  const close = before.slice(-45 - (end - start)) + clause.slice(0, 40)
  if (STOPPED.test(near)) return 'blocked'
  if (DENIED.test(close)) return 'denied'
  if (BLOCKED.test(near)) return 'blocked'
  if (ENDED.test(close)) return 'ended'
  if (RUMOURED.test(before + clause) || SOURCED.test(near)) return 'rumoured'
  if (PENDING.test(near)) return 'pending'
  if (DONE.test(after)) return 'completed'
  return COMPLETED.test(masked.slice(Math.max(0, start - 30), end + 30)) ? 'completed' : 'announced'
}

/** What follows the comma after `, which took over B` is told of something else. */
const RELATIVE = /, (?:which|who)\b[^,]*$/u
/** Who can forbid a deal refuses it. */
const STOPPED =
  /\b(?:commission|regulators?|watchdog|authority|court|judges?|minister|ministry|government)\b[^.;,]{0,40}\b(?:refused|rejected|halted|prohibited|forbade|turned down|barred|stopped)\b/u
const DENIED =
  /\b(?:den(?:y|ies|ied)|no (?:truth|plans?|intention|interest|decision)|not (?:to|in talks|planning|going to|interested|looking to)|never|reject(?:s|ed|ing)?|untrue|rebuff(?:s|ed)?|rul(?:es|ed|ing) out|refus(?:es|ed)|won['’]t(?! challenge| block| oppose)|will not(?! challenge| block| oppose)|did(?: not|n['’]t)|does(?: not|n['’]t)|dismiss(?:es|ed)|turn(?:s|ed) down)\b|否认|没有[^，；。]{0,20}(?:接触|计划)|不属实/u
const BLOCKED =
  /\b(?:block(?:s|ed|ing)?|stopped|prohibit(?:s|ed)?|veto(?:es|ed)?|struck down|bar(?:s|red) (?:the|@))\b/u
const ENDED =
  /\b(?:end(?:s|ed|ing)?|terminat(?:e|es|ed|ing|ion)|scrap(?:s|ped|ping)?|shelve[sd]?|sever(?:s|ed)?|cut(?:s|ting)? ties|cancel\w{0,6}|suspend(?:s|ed)?|discontinu\w{1,3}|pull(?:s|ed)? out|walk(?:s|ed)? away|collaps(?:e|es|ed)|abandon(?:s|ed)?|call(?:s|ed)? (?:off|time on)|no longer|break(?:s)? up|dissolv(?:e|es|ed)|unwind(?:s|ing)?|former|ditch(?:es|ed)?|drop(?:s|ped)?|split(?:s)? with|lapse[sd]?|is dead|fell (?:through|apart)|unravel\w{0,4}|parted|part(?:ed|ing)? ways|parting|withdrew|withdrawn|wound up|expire[sd]?|came to an end|pulled the plug|torn up|tore up|aborted|no more|gave (?:it )?up(?! \d)|given up)\b|终止|结束|放弃|撤回/u
const RUMOURED =
  /\b(?:in (?:\w+ )?talks|talks|negotiat\w{1,7}|discussions|discussing|reported to|consider(?:s|ed|ing)?|mull(?:s|ed|ing)?|weigh(?:s|ed|ing)?|explor(?:e|es|ing)|eye(?:s|d|ing)|seek(?:s|ing)?|reportedly|rumou?r\w{0,3}|people familiar|sources?|(?:could|(?<!\bin )may|might)(?= (?:\w+ ){0,2}(?:buy|acquire|take|partner|team|merge|sell|join|invest|sign|launch|offer|bid|be))|possible|potential|hopes? to|looking to|interested in|considered|approach(?:es|ed)?|said to be|briefed on|(?:is|are|was|were) (?:understood|thought|said|believed|rumoured) to|speculat\w{1,5}|insiders|in discussion|wants? (?:an? )?(?:merger|deal|takeover|stake|sale)|prepares?|hints? at|urges?|urged|calls? for|pushes for|proposal|near(?:s|ing)? (?:an? )?(?:deal|agreement)|clos(?:e|ing) (?:to|in on))\b|据传|传闻|传出|有消息|拟(?!人)|据悉|洽谈|有意|考虑|谈判/u
/** Whoever is behind a rumour may be named after a comma. */
const SOURCED =
  /(?:: (?:reports?|media)| - (?:wsj|ft|reuters|bloomberg))$|\b(?:sources?|people (?:familiar|with knowledge)|reportedly)\b/u
const PENDING =
  /\b(?:pending|subject to|awaiting|(?:expected|due|set|scheduled) to (?:close|complete|be completed)|awaits|has yet to|must (?:still )?(?:be approved|approve)|have to approve|if (?:the )?(?:merger|deal)|ahead of (?:the|its)|proposed|planned|not (?:yet )?a done deal|watchdog|inquiry|scrutiny|cma|ftc|consent of|regulat\w{1,5} (?:approval|review|probe)|antitrust (?:review|probe)|probe into|merger partners)\b|尚待|有待|审查|尚需|待批/u
const DONE = /\b(?:is|was|has been|now) complete(?:d)?\b|\bhas closed\b/u
const COMPLETED =
  /\b(?:complet(?:e|es|ed|ion|ing)|closed|closes|finali[sz]ed|acquired|bought|purchased|took over|holds?|owns|now owns|through (?:the|its) acquisition|after (?:the |its )?(?:acquisition|takeover|purchase)|since (?:its|the) (?:acquisition|takeover)|has (?:already )?invested)\b|完成|持有/u
