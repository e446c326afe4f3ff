import { useEffect, useState } from 'react'

import { Button } from './Button.tsx'
import { useFeedback } from './Feedback.tsx'
import { Section } from './Section.tsx'
import type { BoundShortcut } from './shell.ts'
import { useTools } from './tools.ts'

import styles from './ShortcutSection.module.css'

/** The shortcuts as the browser really bound them; another extension may have been first. */
export function ShortcutSection() {
  const { shell } = useTools()
  const shortcuts = useShortcuts()
  return (
    <Section title="Shortcuts" says="As your browser has bound them now.">
      {shortcuts.map(({ name, says, keys }) => (
        <p key={name} className={styles.shortcut}>
          <span>{says}</span>
          {keys ? <kbd>{keys}</kbd> : <span className={styles.none}>No key</span>}
        </p>
      ))}
      {shell.openShortcutSettings ? (
        <p>
          <Button onPress={shell.openShortcutSettings}>Change shortcuts</Button>
        </p>
      ) : (
        <p>To change them, open the add-ons page, its gear menu, Manage Extension Shortcuts.</p>
      )}
    </Section>
  )
}

function useShortcuts(): BoundShortcut[] {
  const { shell } = useTools()
  const { attempt } = useFeedback()
  const [shortcuts, setShortcuts] = useState<BoundShortcut[]>([])
  useEffect(() => {
    const read = () =>
      attempt('reading the shortcuts', async () => setShortcuts(await shell.listShortcuts()))
    read()
    window.addEventListener('focus', read)
    return () => window.removeEventListener('focus', read)
  }, [attempt, shell])
  return shortcuts
}
