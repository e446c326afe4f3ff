import { Download, Upload } from 'lucide-react'
import { useState } from 'react'
import { FileTrigger } from 'react-aria-components'

import { Button } from './Button.tsx'
import { useFeedback } from './Feedback.tsx'
import { restoredLine } from './restored-line.ts'
import { Section } from './Section.tsx'
import { useTools } from './tools.ts'

import styles from './BackupSection.module.css'

/** The whole library out as one file, and back in without overwriting anything. */
export function BackupSection({ onRestored }: { onRestored: () => void }) {
  const { library, shell, readSettings } = useTools()
  const { announce, attempt } = useFeedback()
  const [result, setResult] = useState('')
  const tell = (says: string) => {
    setResult(says)
    announce(says)
  }
  const backUp = () =>
    attempt('writing the backup', async () => {
      const file = await library.exportAs('backup', [], await readSettings())
      shell.saveFile(file)
      tell(`Backup written: ${file.name}`)
    })
  const restore = (files: FileList | null) => {
    const file = files?.[0]
    if (!file) return
    setResult('Restoring…')
    attempt('reading the backup', async () => {
      try {
        tell(restoredLine(await library.restoreBackup(new Uint8Array(await file.arrayBuffer()))))
      } catch (error) {
        tell(`“${file.name}” could not be read as a backup. Your library is unchanged.`)
        throw error
      }
      onRestored()
    })
  }
  return (
    <Section
      title="Backup"
      says="Your clips live in this browser only. A backup is one file that you keep."
    >
      <p className={styles.steps}>
        <Button onPress={backUp}>
          <Download size={16} aria-hidden />
          Back up all clips
        </Button>
        <FileTrigger onSelect={restore}>
          <Button>
            <Upload size={16} aria-hidden />
            Restore from a file
          </Button>
        </FileTrigger>
        <span className={styles.result}>{result}</span>
      </p>
    </Section>
  )
}
