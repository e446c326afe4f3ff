import { useEffect, useState } from 'react'

import { count, formatBytes } from './counts.ts'
import { useFeedback } from './Feedback.tsx'
import { Section } from './Section.tsx'
import { useTools } from './tools.ts'
import { useTotal } from './use-total.ts'

type Measure = { usedBytes: number; freeBytes: number }

export function StorageSection() {
  const { shell } = useTools()
  const { attempt } = useFeedback()
  const total = useTotal()
  const [measure, setMeasure] = useState<Measure | null>(null)
  useEffect(() => {
    attempt('measuring the storage', async () => setMeasure(await shell.measureStorage()))
  }, [attempt, shell])
  const parts = [
    total !== null && count(total, 'clip'),
    measure && `${formatBytes(measure.usedBytes)} used, ${formatBytes(measure.freeBytes)} free`,
  ]
  return (
    <Section title="Storage">
      <p>{parts.filter(Boolean).join(' · ') || 'Measuring…'}</p>
    </Section>
  )
}
