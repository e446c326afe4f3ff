import type { DateEvidence } from '../page-evidence/dates.ts'
import type { DayStyle } from '../text/day.ts'
import type { Moment } from '../text/moment.ts'
import { readMoment } from '../text/moment.ts'
import { oneLine } from '../text/tidy.ts'
import { inOwnZone } from './own-zone.ts'

/** A moment of publication that a page states in its code, with the place. */
export type Stated = { moment: Moment; source: string }

const PUBLISHED_NAMES =
  'article:published_time article:published og:published_time og:article:published_time datepublished date ' +
  'dc.date.issued dcterms.issued dc.date dcterms.date dc.date.created dcterms.created pubdate pub_date publishdate ' +
  'publish-date publish_date published_at publication_date publicationdate parsely-pub-date sailthru.date ' +
  'article.published citation_publication_date citation_date cxenseparse:recs:publishtime cxenseparse:publishtime ' +
  'bt:pubdate weibo:article:create_at article:create_at ptime originalpublicationdate displaydate release_date ' +
  'article_date_original datecreated'
/** Names of publishers' own that speak of publication. */
const OTHER_NAME = /publi(?!sher)|pub_?date|issue|creat|releas|date/
const NO_NAME = /modif|updat|upload|expir|valid|start|end|build|render|time$/

/** What a page states of its story's publication, most trusted first: JSON-LD, meta elements, microdata, `<time>`. */
export function statedDays(evidence: DateEvidence, style: DayStyle): Stated[] {
  const { metas, microdata, published, time } = evidence
  const stated: Stated[] = []
  const add = (value: string, source: string): void => {
    const moment = value ? readMoment(value, style) : null
    if (moment) stated.push({ moment, source })
  }
  const values = new Map(metas)
  add(published, 'json-ld')
  for (const name of PUBLISHED_NAMES.split(' ')) add(values.get(name) ?? '', `meta ${name}`)
  add(microdata, 'microdata')
  if (stated.length === 0)
    for (const [name, value] of metas)
      if (OTHER_NAME.test(name) && !NO_NAME.test(name) && value.length < 60)
        add(value, `meta ${name}`)
  add(time.datetime, 'time element')
  add(oneLine(time.text, 100), 'time element')
  const moments = stated.map(({ moment }) => moment)
  return stated.map(({ moment, source }) => ({ moment: inOwnZone(moment, moments), source }))
}
