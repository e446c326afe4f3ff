/**
 * Wordings that state a deal, one a line: `type|shape|confidence|pattern`. Patterns are regular expressions over a
 * sentence in lower case in which `@` stands for any company; every repetition in them is bounded.
 *
 * Shapes say where the parties stand:
 * `with` A … with B · `together` A and B …, or … between A and B · `noun` A's B deal · `buys` A … B, A pays ·
 * `bought-by` B … by A · `invests` A … in B · `sells` A … to B, A sells · `offers` A sells B · `on` A … on B's marketplace ·
 * `both` the only two companies of the sentence.
 */
export const TRIGGERS = String.raw`
partnership|with|0.9|\b(?:partner|team|link|hook|pair|tie)(?:s|ed|d|ing)?(?: up| together)? with
partnership|with|0.9|\b(?:ally|allies|allied|collaborat(?:e|es|ed|ing)|co-?operat(?:e|es|ed|ing)|co-?brand(?:s|ed|ing)?)(?: \w+ly)? with
partnership|with|0.9|\bjoin(?:s|ed|ing)? (?:forces|hands) with
partnership|with|0.85|\b(?:partnership|alliance|tie-?up|collaboration|co-?operation|co-?operative relationship|link-?up)s?(?: deal| agreement| pact)? with
partnership|with|0.8|\bpartner(?:s|ed|ing) (?=@)
partnership|with|0.8|\b(?:partnership|alliance|tie-?up|collaboration|cooperation) (?:talks|negotiations|discussions) with
unspecified|together|0.8|\b(?:abandon(?:s|ed)?|drop(?:s|ped)?|scrap(?:s|ped)?|shelve[sd]?|cancel(?:s|led)?|call(?:s|ed)? off|unwind|dissolve[sd]?|end(?:s|ed)?) (?:[\w-]+ ){0,5}?(?:partnership|alliance|tie-?up|deal|agreement|collaboration|joint venture|merger)\b(?! with| of\b| between)
partnership|together|0.75|\b(?:agree[ds]?|plan|promise[ds]?|vow) to (?:share|jointly|work together|work jointly|cooperate|co-?develop|pool)\b
partnership|together|0.75|\bjoin(?:s|ed|ing)? hands\b
partnership|together|0.8|\b(?:reach(?:es|ed)?|enter(?:s|ed)? into|conclude[sd]?|establish(?:es|ed)?|deepen(?:s|ed)?|strengthen(?:s|ed)?|start(?:s|ed)?|launch(?:es|ed)?|agree[sd]? on) (?:an? |their )?(?:[\w-]+ ){0,4}?(?:co-?operation|co-?operative relationship|partnership|alliance|collaboration)\b(?! with)
partnership|with|0.75|\bwith (?:the )?(?:help|support|aid) (?:of|from)\b
partnership|with|0.75|\b(?:becomes?|became|named|appointed|is now|to be) (?:as )?(?:the |an? |its )?(?:exclusive|preferred|official|sole|main|new|strategic|first) (?:[\w-]+ ){0,4}?(?:partner|supplier|provider|wallet|carrier|retailer|platform|distributor|seller|sponsor|bank) (?:at|of|for|to|in)\b
partnership|with|0.75|\b(?:names?|named|appoints?|appointed|signs up|signed up) (?=(?:[\w-]+ ){0,3}@[^.;]{0,12} (?:as|to|for) )
partnership|with|0.75|\b(?:integrat(?:es|ed|ing)|integration) with
partnership|with|0.8|\b(?:memorandum of understanding|letter of intent|framework agreement|mou) with
partnership|both|0.7|\b(?:under|as part of) (?:an?|the|their|its|this) (?:(?!trade|union|wage|peace|loan)[\w-]+ ){0,3}?(?:agreement|deal|alliance|partnership|licen[cs]e|tie-?up|contract|collaboration|pact)\b(?! with| between)
partnership|both|0.7|\btheir (?:[\w-]+ ){0,3}?(?:tie-?up|partnership|alliance|joint venture|collaboration)\b(?! with)
pilot|with|0.75|\b(?:test(?:s|ed|ing)?|trial(?:s|led|ling)?|pilot(?:s|ed|ing)?) (?:[\w-]+ ){1,5}?with\b
partnership|together|0.65|\b(?:are to|will|plan to|want to) (?:[\w-]+ ){1,8}?together\b
partnership|with|0.75|\b(?:along with|together with|side by side with) (?=@)(?=[^.;]{0,80}\b(?:launch|open|develop|build|sell|offer)\w{0,3}\b)
supply|with|0.75|\b(?:chosen|picked|selected|appointed|hired|tapped|named) by (?=(?:the )?(?:\w+ ){0,3}@[^.;]{0,60}(?: as | to | for ))
supply|with|0.65|\bwith (?=(?:@)(?:['’]s)? (?:cloud|software|tech|technology|robots|lockers|carts|cameras|payment system)\b)
supply|with|0.65|\b(?:using|uses|fitted with|equipped with) (?:[\w-]+ ){1,4}?(?:from|by|made by|supplied by)\b
partnership|with|0.8|\b(?:to|will) work(?: \w+ly| together)? with(?= @)
partnership|with|0.65|\b(?:works?|working|worked)(?: \w+ly| together)? with
partnership|with|0.7|\b(?:taps|tapped|enlists?|enlisted|picks|picked|selects?|selected|chooses|chose|hires|hired)(?= (?:[\w-]+ ){0,3}@ (?:to|for|as)\b)
unspecified|with|0.8|\b(?:renew(?:s|ed)?|extend(?:s|ed)?|expand(?:s|ed)?|deepen(?:s|ed)?|sign(?:s|ed)?|ink(?:s|ed)?|seal(?:s|ed)?|end(?:s|ed)?|drop(?:s|ped)?|cancel(?:s|led)?) (?:[\w\uE000'’-]{1,24} ){0,5}?(?:deal|accord|agreement|contract|pact|relationship|arrangement) with
unspecified|with|0.8|\b(?:an?|the|its|their|new|this|that|\w+-year|exclusive|commercial|major|landmark|strikes?|struck|inks?|inked|signs?|signed|seals?|sealed|reach(?:es|ed)?|secures?|wins?) (?:[\w-]+ ){0,4}?(?:deal|agreement|pact|accord|contract|memorandum of understanding|mou) with
unspecified|with|0.6|\b(?:talks|negotiations|discussions) with
partnership|together|0.85|\b(?:partner|team|join|link|tie|pair)(?:s|ed|d|ing)?(?: up| forces| hands) ?(?:to|on|in|for|over|at|$|,|\.)
partnership|together|0.85|\b(?:partner|partnering|partnered|collaborate|collaborates|cooperate|ally) (?:to|on|in|for|over)\b
acquisition|together|0.75|\bmerger (?:partners|parties) (?=@)
unspecified|together|0.75|\b(?:deal|agreement|contract|pact|alliance|partnership) between
acquisition|together|0.8|\b(?:marriage|combination|tie-?up|union) (?:of|between) (?=@(?:,? and|['’]s))
partnership|together|0.8|\b(?:partnership|alliance|tie-?up|collaboration|co-?operation|joint store)s? (?:between|of|among)
partnership|together|0.75|\b(?:announce[sd]?|unveil(?:s|ed)?|form(?:s|ed)?|launch(?:es|ed)?|strike|struck|ink(?:ed)?|agree[ds]?|expand(?:ed)?|extend(?:ed)?|end(?:ed)?|talk|discuss(?:ing)?|explor(?:e|ing)|consider(?:ing)?|weigh(?:ing)?|plan(?:ning)?|talks on|talks about|talks over) (?:an? |their )?(?:[\w,-]{1,16} ){0,4}?(?:partnership|alliance|tie-?up|collaboration|pact)\b(?! with)
unspecified|together|0.7|\b(?:strike|struck|ink|inked|sign|signed|reach|reached|agree|agreed|announce|announced) (?:an? |their |on )?(?:[\w$£€.,-]{1,16} ){0,6}?(?:deal|agreement|contract)\b(?! with| to (?:buy|acquire|sell))
unspecified|noun|0.7|(?<=@[^.;:\uE000]{0,40} after (?:an? |its )?(?:usd |us|eur )?[$£€]?\d[\w., ]{0,14} )(?:deal|takeover|acquisition)\b(?! with| of)
unspecified|noun|0.7|(?<=@(?:['’]s?)? (?:[\w$£€.,%-]{1,12} ){0,3})(?:deal|agreement|pact|accord|tie-?up|alliance|partnership|collaboration)\b(?! with| between| of\b)
acquisition|noun|0.75|(?<=@(?:['’]s?)? (?:[\w$£€.,%-]{1,12} ){0,3})(?:acquisition|takeover|merger|buyout|bid|purchase)\b(?! with| between| of\b| for\b)
partnership|noun|0.75|(?<=\b(?:end|ends|ended|suspend|suspends|suspended|severs|cuts|renews|deepens|expands|strengthens) (?:its |their |the )?)(?:relationship|ties|co-?operation)\b(?! with)
partnership|noun|0.75|(?<=\bwith @(?:['’]s?)? )(?:tie-?up|alliance|partnership|collaboration)\b
investment|noun|0.7|(?<=@(?:['’]s?)? )(?:investment|stake)\b(?! in\b| bank| firm| fund)
joint-venture|with|0.9|\bjoint venture(?: company| deal| agreement)? with
joint-venture|together|0.85|\bjoint venture (?:between|of)
joint-venture|together|0.85|\b(?:form|forms|formed|forming|set up|sets up|create|creates|created|launch|launched|plan|start|started|found|founded) (?:an? |their )?(?:[\w/-]+ ){0,4}?(?:joint venture|50[/:-]50 (?:venture|company)|joint company)
supply|with|0.85|\b(?:suppl(?:y|ies)|distribution|wholesale|fulfil?lment|logistics|cloud) (?:deal|agreement|contract|pact|partnership) with
supply|buys|0.8|\b(?:to supply|supplies|supplying|will supply|began supplying)\b
supply|with|0.8|\b(?:awarded|won|wins|secured|secures|signed) (?:an? )?(?:[\w-]+ ){0,3}?(?:contract|order) (?:from|by|with)
licensing|sells|0.8|\b(?:licen[cs]es|licen[cs]ed|franchises|franchised|sublicen[cs]es)\b(?=[^.;]{0,80}? to (?:(?!of )[\w-]+ ){0,4}@)
licensing|licenses|0.8|\b(?:licen[cs]es|licen[cs]ed|franchises|franchised)(?= (?:[\w-]+ ){1,5}to ) (?:[\w-]+ ){1,5}?to\b
licensing|with|0.85|\b(?:licen[cs](?:e|ing)|franchise|franchising|master franchise) (?:deal|agreement|contract|partnership) with
marketplace|on|0.75|\b(?:send|sends|sent|bring|brings|brought|take|takes|took|ship|ships|export|exports|arrive|arrives|land|lands)\b(?=[^.;:]{3,70} (?:on|onto|via|through|to) (?:the )?(?:\w+ )?@)
supply|with|0.75|\b(?:to|will|would|has begun to|began to)? ?(?:power|powers|equip|equips|run|runs|operate|operates|manage|manages) (?:the |its )?(?:[\w-]+ ){0,4}(?:of|for|at|in) (?=(?:\w+ )?@)
supply|on|0.65|\b(?:will|to) (?:be sold|be stocked|go on sale|stock|sell)\b(?=[^.;:\uE000]{0,60} (?:at|in|inside) (?:[\w,]+ )?@(?:['’]s?)? (?:[\w-]+ ){0,2}(?:stores?|shops?|branches|caf[ée]s|restaurants|outlets|supermarkets))
supply|sells|0.8|\b(?:hand(?:s|ed)?(?: over)?|giv(?:es|en)|gave|award(?:s|ed)?|assign(?:s|ed)?|outsourc(?:es|ed|ing)|entrust(?:s|ed)?)\b(?=[^.;,]{0,50}?(?:distribution|franchise|licen[cs]e|contract|rights|logistics|delivery|deliveries|fulfil?lment|warehousing)[^.;,]{0,40}? to (?:(?!of )[\w-]+ ){0,4}@)
supply|with|0.65|\b(?:to|will|would) (?:stock|carry|distribute) (?=@)
licensing|with|0.75|\blicen[cs](?:e[sd]?|ing) (?:[\w-]+ ){1,4}?from\b
marketplace|on|0.7|\b(?:return|returns|returned|returning|comes?|came|go|goes) (?:back )?to\b(?= (?:the )?@(?:['’]s)? (?:online )?(?:marketplace|platform|app|website|site|storefront))
marketplace|on|0.75|\b(?:sell|sells|selling|sold|launch|launches|launched|open|opens|opened|debut|debuts|debuted|list|lists|listed|available|offer|offers|offered|stores?|storefront|shop)\b(?=[^.;:\uE000]{0,70} (?:on|in|inside|via|through) (?:the )?(?:\w+ )?@)
acquisition|buys|0.9|\b(?:acquir(?:e|es|ed|ing)|re-?acquir(?:e|es|ed|ing)|buy(?:s|ing)? out|bought out|snap(?:s|ped)? up|scoop(?:s|ed)? up|gobbl(?:es|ed) up|swallow(?:s|ed)|bag(?:s|ged) (?=@)|swoop(?:s|ed)? for)\b
acquisition|buys|0.9|\b(?:acquisition|takeover|take-over|buyout|buy-out|purchase|bid|offer|merger) (?:of|for)\b
acquisition|buys|0.8|\b(?:buy|buys|buying|bought|(?<!\b(?:the|group|a|its|this|that|on|of|bulk) )purchas(?:e|es|ed|ing)|tak(?:e|es|ing) over|took over|absorb(?:s|ed)?)\b
acquisition|bought-by|0.9|\b(?:acquired|bought|taken over|taken private|purchased|snapped up|scooped up|swallowed|(?:acquisition|takeover|buyout|purchase|bid|offer|approach|proposal|advances)) (?:by|from)\b
acquisition|buys|0.8|\b(?:pay|pays|paid|offers?|offered) (?:about |around |up to )?(?:us)?[$£€]?\d[\w,.]{0,8}(?: million| billion)? (?:in cash )?for\b
acquisition|buys|0.85|\b(?:wins?|won) (?:the )?(?:race|battle|auction|bidding)(?: war)? for\b
acquisition|bought-by|0.85|\b(?:acquired|bought|purchased|taken over)(?:,? (?:on|in|for) [\w$£€., ]{2,32}?,?)? by\b
acquisition|bought-by|0.85|\b(?:sold|sale|selling itself|sell itself) to\b
acquisition|with|0.9|\b(?:merg(?:e|es|ed|ing)|merger|combin(?:e|es|ed|ing)) (?:with|into)\b
acquisition|together|0.9|\bmerger (?:between|of)\b
acquisition|together|0.85|\b(?:to merge|merge|merging|are merging|agreed? to combine|in merger talks|merger)\b(?! with| of| between| partners| parties)
investment|invests|0.9|\b(?:stakes?|shareholding|holding|equity interest|interest|shares) (?:of (?:about |around |nearly |over |more than )?[\d.]{1,5} ?(?:%|percent|per cent|pc) )?(?:in|of)\b
investment|invests|0.85|\binvest(?:s|ed|ing|ment|ments)?(?: (?:of )?[\w$£€¥.,]{1,12}){0,6}? in(?:to)?\b
investment|invests|0.85|\b(?:add(?:s|ed|ing)?|inject(?:s|ed|ing)?|pump(?:s|ed|ing)?|pour(?:s|ed|ing)?|plough(?:s|ed)?|sink(?:s)?|commit(?:s|ted)?|puts?|spend(?:s)?)(?: an?)?(?: additional| further| another| extra| fresh)? (?:us)?[\d$£€¥][\w$£€¥., ]{0,24}? (?:in|to|into)\b
investment|invests|0.8|\b(?:leads?|led|joins?|joined|backs|backed|participated in)\b(?=[^.;:]{0,60}?\b(?:round|funding|fundraising|investment)\b)(?: (?:[\w$£€.,-]{1,14} ){0,6}?(?:round|funding|fundraising|investment)(?: round)? (?:of|for|in|by))?
investment|bought-by|0.8|\brais(?:es|ed|ing) (?:[\w$£€.,-]{1,14} ){1,5}?from\b
investment|bought-by|0.85|\b(?:round|funding|investment|fundraising) (?:was |is )?(?:led|backed) by\b
investment|invests|0.8|\b(?:bets?|betting) (?:[\w$£€.,]{1,12} ){0,3}?on (?=@)
acquisition|noun|0.8|(?<=@(?:['’]s?)? )(?:takeover (?:approach|bid|offer|talks|deal|target)|merger (?:talks|deal|inquiry|plan)|buyout|sale)\b(?! with| between| of\b| by\b)
divestiture|offers|0.85|\b(?:sale of|(?:to )?sells?|selling|sold|offload(?:s|ed|ing)?|divest(?:s|ed|ing|iture of)?|spin(?:s|ning)?[ -]off|spun off|hive(?:s|d)? off)(?: off)?\b(?= (?:an? |its |their |the )?(?:[\w\uE000-]{1,30} ){0,5}(?:business|unit|chain|arm|division|operations|subsidiary)\b| @(?:['’]s)? (?:stores|shops|restaurants|outlets|caf[ée]s)\b)
divestiture|sells|0.85|\b(?:hand(?:s|ed|ing)?(?: over)?|transfer(?:s|red)?|cede[sd]?|sell|sells|selling|sold|offload(?:s|ed|ing)?|divest(?:s|ed|ing)?|dispos(?:e|es|ed|al) of|sale of)\b(?=(?:(?!, and|, but)[^.;]){0,80}?(?:business|unit|stakes?|holding|stores|shops?|chain|arm|division|operations?|subsidiary|brand|shareholding|warehouses|@)[^.;,]{0,40}? to (?:(?!of )[\w-]+ ){0,4}@)
divestiture|invests|0.85|\b(?:sell(?:s|ing)?|sold|offload(?:s|ed|ing)?|exit(?:s|ed|ing)?|divest(?:s|ed|ing)?)\b [^.;\uE000]{0,40}?\b(?:stakes?|shareholding|shares) (?:in|of)\b
partnership|with|0.8|\b(?:cut(?:s|ting)?|sever(?:s|ed)?|end(?:s|ed)?) (?:its |their |all )?(?:ties|relationship) with
`

/** Rivalry, as `pattern`: the company that follows is the rival. */
export const RIVALRY = String.raw`
\bcompet(?:e|es|ed|ing|ition|itor)(?: \w+ly)?(?: with| against| from)
\b(?:fight|fights|fighting|fend|fends|battle|battles|battling|race|war)(?: back)?(?: against| with| off)
\b(?:counter|counters|countering|curb|curbs|curbing|challenge|challenges|challenging|rivalling|rivals?|take on|takes on|taking on|took on|outpace|undercut|undercuts)
\b(?:arch-?rivals?|competitors?|rivalry with|versus|vs\.?)
`
