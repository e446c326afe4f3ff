import type { Settings } from '../lib/settings.ts'
import { Choice } from './Choice.tsx'
import { Section } from './Section.tsx'

type OpinionSectionProps = {
  settings: Settings | null
  onChange: (change: Partial<Settings>) => void
}

/** Shown only in browsers that have a language model built in. */
export function OpinionSection({ settings, onChange }: OpinionSectionProps) {
  return (
    <Section title="Second opinion">
      <Choice
        kind="checkbox"
        label="Ask the browser’s own language model when I want it to"
        says="A button in the reader asks the model on this device for deals that were missed. Only what stands in the article word by word is shown, and nothing is sent anywhere."
        isChosen={settings?.secondOpinion ?? false}
        onChoose={secondOpinion => onChange({ secondOpinion })}
      />
    </Section>
  )
}
