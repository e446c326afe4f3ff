/** Wordings of topics that no fixed phrase holds; each is looked for once in a sentence. */
export const TOPIC_PATTERNS: readonly (readonly [topic: string, wording: RegExp])[] = [
  [
    'store openings',
    /\bopen(?:s|ed|ing)?(?: up)? (?:its|their|an?|the|first|new|another|two|three|\d)[^.;]{0,30}\b(?:stores?|shops?|branch(?:es)?|supermarkets?|hypermarkets?|outlets?|warehouses?|clubs?|cafés?)\b/iu,
  ],
  [
    'store closures',
    /\b(?:clos(?:es?|ed|ing|ures?)|shut(?:s|ting|tering)?)\b[^.;]{0,30}\b(?:stores?|shops?|branches|outlets|supermarkets)\b/iu,
  ],
  [
    'layoffs',
    /\b(?:cut(?:s|ting)?|axe[sd]?|axing|shed(?:s|ding)?|loss of|lose|slash(?:es|ed|ing)?|eliminat(?:e|es|ed|ing))\b[^.;]{0,24}\b(?:jobs|posts|positions|roles)\b|\bjobs\b[^.;]{0,16}\b(?:at risk|to go|will go)\b/iu,
  ],
  [
    'leadership',
    /\b(?:names?|named|appoint(?:s|ed)?|hires?|hired|promotes?|promoted)\b[^.;]{0,60}\b(?:chief executive|ceo|managing director|chief [a-z]{3,12} officer)\b|\b(?:chief executive|ceo|chair(?:man|woman)?|founder)\b[^.;]{0,30}\b(?:steps? down|stepping down|resigns?|retires?|to become|is succeeded|to leave)\b/iu,
  ],
  [
    'quick commerce',
    /\b(?:in|within|under|less than) (?:as little as |about )?(?:\d{1,2}|ten|fifteen|twenty|thirty|half an hour|an hour|one hour)(?: minutes)?\b(?= ?[^.;]{0,40}\b(?:deliver|minutes|home|door))/iu,
  ],
  [
    'antitrust',
    /\b(?:regulators?|watchdog|ftc|cma|competition|antitrust|cartel|fair trade|judge|court)\b[^.;]{0,50}\b(?:block(?:s|ed)?|merger|takeover|clear(?:s|ed)|prohibit(?:s|ed)?|approval|divest)\b/iu,
  ],
]

/** What a headline says where the story tells of a pilot. */
export const PILOT_TITLE =
  /\b(?:pilot(?:s|ed|ing)?|trial(?:s|led|ling)?|to the test|tests?|testing|tried|tries|try out)\b/iu
