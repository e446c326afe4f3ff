import type { Settings } from '../lib/settings.ts'
import { Choice } from './Choice.tsx'
import { Section } from './Section.tsx'

type SavingSectionProps = {
  settings: Settings | null
  onChange: (change: Partial<Settings>) => void
}

export function SavingSection({ settings, onChange }: SavingSectionProps) {
  return (
    <Section
      title="Saving"
      says="What happens when you open Endcap on a page that is not saved yet."
    >
      <Choice
        kind="radio"
        label="Save at once"
        says="The page is in your library before you look; Undo takes it out again."
        isChosen={settings?.saveMode === 'at-once'}
        onChoose={() => onChange({ saveMode: 'at-once' })}
      />
      <Choice
        kind="radio"
        label="Look first"
        says="You see what was read, change it if you like, and then save."
        isChosen={settings?.saveMode === 'preview'}
        onChoose={() => onChange({ saveMode: 'preview' })}
      />
    </Section>
  )
}
