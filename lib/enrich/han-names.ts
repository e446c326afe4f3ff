import { isHan } from './han-phrases.ts'
import type { UnlistedName } from './unlisted-names.ts'

/** No sentence has more such names. */
const MOST = 20

/**
 * Chinese companies outside the list, by the ending that only companies have (`雅戈尔集团`, `博裕资本`), between signs that
 * are no part of a name. `taken` are the places of listed names.
 */
export function findHanNames(
  text: string,
  taken: readonly { start: number; end: number }[],
): UnlistedName[] {
  const found: UnlistedName[] = []
  if (!isHan(text)) return found
  for (const match of text.matchAll(NAMED)) {
    const [written = '', base = ''] = match
    const start = match.index
    const end = start + written.length
    if (GENERAL.test(base) || taken.some(other => other.start < end && start < other.end)) continue
    found.push({ name: written, key: base, start, end, sure: true })
    if (found.length === MOST) break
  }
  return found
}

/** Further places of names that the story shows, without their ending (`雅戈尔`). */
export function findHanBases(
  text: string,
  bases: readonly string[],
  taken: readonly { start: number; end: number }[],
): UnlistedName[] {
  return bases.flatMap(base => {
    const found: UnlistedName[] = []
    for (let at = text.indexOf(base); at >= 0; at = text.indexOf(base, at + base.length)) {
      const end = at + base.length
      if (!taken.some(other => other.start < end && at < other.end)) {
        found.push({ name: base, key: base, start: at, end, sure: false })
      }
    }
    return found
  })
}

/** Signs and words of one sign that end a name on its left. */
const EDGE =
  '\\s，。、；：！？“”‘’（）()《》【】…—\\-与和由被给向从对将把的是及在到为让同跟据称了着过于以等后前'
const NAMED = new RegExp(
  String.raw`(?<=^|[${EDGE}])((?:(?![${EDGE}])[\p{Script=Han}A-Za-z]){2,6}?)(?:集团(?!化|军)|控股(?!股东|权|子|公司|型|地位)|资本(?!市场|金|开支|运作|方|家|支出|主义|项|化|结构)|科技(?!公司|企业|股|园|感|类|部|创新|巨头|集团|行业|含量|化|界))`,
  'gu',
)
/** What stands before these endings where no company is named. */
const GENERAL =
  /^(?:(?:该|本|各|大|小|新|两|三|几|多|某|这|那|其|一)?(?:家|个)?(?:中国|英国|美国|法国|德国|日本|印度|韩国|泰国|荷兰|香港|本地|老牌|知名)?(?:超市|百货|饮料|服装|电商|医药|能源|汽车|餐饮|母|子|上市|外国|国有|国际|零售|投资|产业|社会|人力|高新?|黑|金融|自有|风险|创业|私募|民营|海外|国内|互联网|农业|生物|信息|智能|数字|现代|多家|商业|食品|企业|外资|民间|长期|耐心|部分|少数|公司|全部|多数|绿色|前沿|最新|人工智能|冷链|包装))$/u
