import type { CopyDifference, Story } from '../lib/library/types.ts'
import type { Clip } from '../lib/model.ts'
import { formatDay } from '../lib/text/dates.ts'
import { Button } from './Button.tsx'
import { classNames } from './class-names.ts'
import { useClipActions } from './clip-actions.ts'
import { count } from './counts.ts'
import { useFeedback } from './Feedback.tsx'
import { useTools } from './tools.ts'
import { useDifferences, useStory } from './use-story.ts'

import styles from './StoryCopies.module.css'

/** The copies of a clip's story, each with its outlet, headline and what only it says; nothing where it has none. */
export function StoryCopies({ clip }: { clip: Clip }) {
  const story = useStory(clip.id)
  return story && <Copies key={clip.id} clip={clip} story={story} />
}

function Copies({ clip, story }: { clip: Clip; story: Story }) {
  const { library } = useTools()
  const { attempt, toast } = useFeedback()
  const differences = useDifferences(story)
  const leave = () =>
    attempt('taking the clip out of its story', async () => {
      const { change } = await library.leaveStory(clip.id)
      toast('Kept apart from this story', () => attempt('undoing', () => library.undo(change)))
    })
  return (
    <section>
      <h2>Story</h2>
      <ul className={styles.copies}>
        {[story.original, ...story.copies].map(copy => (
          <Copy
            key={copy.id}
            copy={copy}
            isOriginal={copy.id === story.original.id}
            isOpen={copy.id === clip.id}
            difference={differences.get(copy.id)}
          />
        ))}
      </ul>
      <p>
        <Button look="quiet" onPress={leave}>
          Not the same story
        </Button>
      </p>
    </section>
  )
}

type CopyProps = {
  copy: Clip
  isOriginal: boolean
  isOpen: boolean
  difference: CopyDifference | undefined
}

function Copy({ copy, isOriginal, isOpen, difference }: CopyProps) {
  const actions = useClipActions()
  const { own = [], lacks = 0 } = difference ?? {}
  const day = copy.publishedOn ? formatDay(copy.publishedOn) : ''
  const parts = [day, isOriginal && 'original', lacks > 0 && `${count(lacks, 'paragraph')} cut`]
  return (
    <li>
      <button
        type="button"
        className={classNames(styles.copy, isOpen && styles.open)}
        aria-current={isOpen || undefined}
        onClick={() => actions.openReader(copy)}
      >
        <bdi className={styles.site}>{copy.siteName}</bdi>
        <span className={styles.meta}>{parts.filter(Boolean).join(' · ')}</span>
        <span className={styles.title} dir="auto">
          {copy.title}
        </span>
      </button>
      {own.length > 0 && (
        <details className={styles.own}>
          <summary>{`${count(own.length, 'paragraph')} only here`}</summary>
          {own.map(paragraph => (
            <p key={paragraph} dir="auto">
              {paragraph}
            </p>
          ))}
        </details>
      )}
    </li>
  )
}
