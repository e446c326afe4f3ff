import { ExternalLink, Image } from 'lucide-react'

import { dealsOf } from '../lib/facts/index.ts'
import type { Clip, Deal } from '../lib/model.ts'
import { ClipDetails } from './ClipDetails.tsx'
import { ClipTags } from './ClipTags.tsx'
import { CompanyChips } from './CompanyChips.tsx'
import { DealLines } from './DealLine.tsx'
import { NoteField } from './NoteField.tsx'
import { SecondOpinion } from './SecondOpinion.tsx'
import { StoryCopies } from './StoryCopies.tsx'
import type { Correct } from './use-correct.ts'
import type { ClipDraft } from './use-draft.ts'

import styles from './ReaderFacts.module.css'

type ReaderFactsProps = {
  clip: Clip
  draft: ClipDraft
  correct: Correct
  onShow: (deal: Deal) => void
}

/** What stands in the margin of a clip: deals, tags, companies, note, pictures, details. */
export function ReaderFacts({ clip, draft, correct, onShow }: ReaderFactsProps) {
  const deals = dealsOf(clip)
  return (
    <aside className={styles.facts} aria-label="About this clip">
      {deals.length > 0 && (
        <section>
          <h2>{deals.length === 1 ? 'Deal' : 'Deals'}</h2>
          <DealLines clip={clip} onShow={onShow} />
        </section>
      )}
      <StoryCopies clip={clip} />
      <SecondOpinion key={clip.id} clip={clip} />
      <section>
        <h2>Tags</h2>
        <ClipTags clip={clip} draft={draft} />
      </section>
      <section>
        <h2>Companies</h2>
        <CompanyChips clip={clip} />
      </section>
      <section>
        <h2>Note</h2>
        <NoteField draft={draft} rows={1} />
      </section>
      {clip.pictures.length > 0 && (
        <section>
          <h2>Pictures</h2>
          <ul>
            {clip.pictures.map(url => (
              <li key={url}>
                <a href={url} target="_blank" rel="noopener noreferrer">
                  <Image size={16} aria-hidden />
                  Show picture at its source
                  <ExternalLink size={12} aria-hidden />
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <ClipDetails clip={clip} correct={correct} />
    </aside>
  )
}
