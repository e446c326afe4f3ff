import { Hash, Heading, MessageSquareText, UserRound } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'

import type { Callout, Change } from '../lib/library/types.ts'
import type { Clip, Version } from '../lib/model.ts'
import { useChanges } from './use-versions.ts'

import styles from './ReaderChanges.module.css'

/** The text of a clip with what was added and what was taken out, and above it the changes that matter most. */
export function ReaderChanges({ clip, version }: { clip: Clip; version: Version }) {
  const changes = useChanges(version.v)
  if (changes === undefined) return <div className={styles.loading} aria-hidden />
  if (changes === null)
    return <p className={styles.none}>The earlier text is not there any more.</p>
  const { paragraphs, callouts } = changes
  const isSame = paragraphs.every(paragraph => paragraph.every(({ is }) => is === 'same'))
  const isRetitled = version.title !== clip.title
  return (
    <div dir="auto" lang={clip.lang ?? undefined}>
      {(isRetitled || callouts.length > 0) && (
        <ul className={styles.callouts} aria-label="Changes that matter most">
          {isRetitled && (
            <Line icon={Heading}>
              <Replacement from={version.title} to={clip.title} />
            </Line>
          )}
          {callouts.map(callout => (
            <CalloutLine key={JSON.stringify(callout)} callout={callout} />
          ))}
        </ul>
      )}
      {isSame && <p className={styles.none}>No word of the text changed.</p>}
      <div className={styles.text}>
        {paragraphs.map((paragraph, at) => (
          <p key={at}>
            {paragraph.map((change, part) => (
              <Stretch key={part} change={change} />
            ))}
          </p>
        ))}
      </div>
    </div>
  )
}

function CalloutLine({ callout }: { callout: Callout }) {
  if (callout.kind === 'note') return <Line icon={MessageSquareText}>{callout.sentence}</Line>
  return (
    <Line icon={callout.kind === 'figure' ? Hash : UserRound}>
      <Replacement from={callout.from} to={callout.to} />
      <span className={styles.sentence}>{callout.sentence}</span>
    </Line>
  )
}

function Line({ icon: Icon, children }: { icon: LucideIcon; children: ReactNode }) {
  return (
    <li>
      <Icon size={16} aria-hidden />
      <span>{children}</span>
    </li>
  )
}

function Replacement({ from, to }: { from: string; to: string }) {
  return (
    <span className={styles.replacement}>
      <del>{from}</del> <ins>{to}</ins>
    </span>
  )
}

function Stretch({ change: { is, text } }: { change: Change }) {
  if (is === 'added') return <ins>{text}</ins>
  return is === 'removed' ? <del>{text}</del> : text
}
