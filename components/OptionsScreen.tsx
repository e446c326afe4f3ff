import { useRef } from 'react'

import type { Settings } from '../lib/settings.ts'
import { AboutSection } from './AboutSection.tsx'
import { BackupSection } from './BackupSection.tsx'
import { ExportSection } from './ExportSection.tsx'
import { BrokenLibrary, HealthBanner } from './HealthBanner.tsx'
import { LessonsSection } from './LessonsSection.tsx'
import { Mark } from './Mark.tsx'
import { OpinionSection } from './OpinionSection.tsx'
import { SavingSection } from './SavingSection.tsx'
import { Screen } from './Screen.tsx'
import { ShortcutSection } from './ShortcutSection.tsx'
import { StorageSection } from './StorageSection.tsx'
import { useTools, type Tools } from './tools.ts'
import { useLibraryState } from './use-library-state.ts'
import { useSettings } from './use-settings.ts'

import styles from './OptionsScreen.module.css'

type OptionsScreenProps = {
  tools: Tools
  writeSettings: (change: Partial<Settings>) => Promise<Settings>
}

export function OptionsScreen({ tools, writeSettings }: OptionsScreenProps) {
  return (
    <Screen tools={tools}>
      <Options writeSettings={writeSettings} />
    </Screen>
  )
}

function Options({ writeSettings }: Pick<OptionsScreenProps, 'writeSettings'>) {
  const [settings, change] = useSettings(writeSettings)
  const backup = useRef<HTMLDivElement>(null)
  const showBackup = () => backup.current?.scrollIntoView()
  const { hasLanguageModel } = useTools().shell
  const { health, check } = useLibraryState()
  return (
    <main className={styles.page}>
      <h1 className={styles.name}>
        <Mark size={20} />
        Endcap settings
      </h1>
      {health.state === 'missing' && (
        <HealthBanner {...health} onChanged={check} onBackup={showBackup} isStrip />
      )}
      {health.state === 'broken' && <BrokenLibrary onRetry={check} onBackup={showBackup} />}
      <SavingSection settings={settings} onChange={change} />
      <ShortcutSection />
      <LessonsSection />
      {hasLanguageModel && <OpinionSection settings={settings} onChange={change} />}
      <ExportSection settings={settings} onChange={change} />
      <div ref={backup}>
        <BackupSection onRestored={check} />
      </div>
      <StorageSection />
      <AboutSection />
    </main>
  )
}
