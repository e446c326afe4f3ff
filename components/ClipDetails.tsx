import type { Clip } from '../lib/model.ts'
import { formatDay } from '../lib/text/dates.ts'
import type { EditableField } from './meta-fields.ts'
import { META_FIELDS, shown } from './meta-fields.ts'
import { MetaButton } from './MetaButton.tsx'
import { originLine } from './source-words.ts'
import type { Correct } from './use-correct.ts'

import styles from './ClipDetails.module.css'

const FIELDS: readonly EditableField[] = ['section', 'lang', 'canonicalUrl']

/** What else the page says of itself; section, language and address can be set. */
export function ClipDetails({ clip, correct }: { clip: Clip; correct: Correct }) {
  const { modifiedAt, origins } = clip
  const facts: [string, string, string][] = [
    [
      'Updated',
      modifiedAt ? formatDay(modifiedAt.slice(0, 10)) : '',
      originLine('modifiedAt', origins.modifiedAt),
    ],
    ['Access', ACCESS[String(clip.isFree)] ?? '', ''],
    ['Keywords', clip.keywords.join(', '), ''],
  ]
  return (
    <section>
      <h2>Details</h2>
      <dl className={styles.details}>
        {FIELDS.map(field => (
          <div key={field}>
            <dt>{META_FIELDS[field].label}</dt>
            <dd>
              <MetaButton
                field={field}
                meta={clip}
                correct={correct}
                says={shown(clip, field) || 'None'}
                isShrinking
              />
            </dd>
          </div>
        ))}
        {facts
          .filter(([, says]) => says !== '')
          .map(([label, says, from]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd dir="auto">
                {says}
                {from && <small className={styles.from}>{from}</small>}
              </dd>
            </div>
          ))}
      </dl>
    </section>
  )
}

const ACCESS: Record<string, string> = { true: 'Free to read', false: 'For subscribers' }
