import { TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'

import type { ClipKind, Warning } from '../lib/model.ts'
import { WARNING_STEPS, warningLine, WARNINGS } from '../lib/wording.ts'
import type { WarningStep } from '../lib/wording.ts'
import { Button } from './Button.tsx'
import { doubtsOf } from './doubts.ts'
import { KeepButton } from './KeepButton.tsx'
import type { Meta } from './meta-fields.ts'
import { OtherValues } from './OtherValues.tsx'
import type { Correct } from './use-correct.ts'

import styles from './WarningLines.module.css'

type WarningLinesProps = {
  clip: Meta & { kind: ClipKind }
  correct: Correct
  /** Does what a warning asks for; without it, as where the page is not open, the warning says it in words. */
  onStep?: (step: WarningStep) => void
}

const MOST_OTHERS = 2

/** A plain line for each reason why the clip may not be the whole story and for each value in doubt, with what to do. */
export function WarningLines({ clip, correct, onStep }: WarningLinesProps) {
  const doubts = doubtsOf(clip)
  const warnings = clip.warnings.filter(
    warning => warning !== 'date-uncertain' || clip.origins.publishedOn === undefined,
  )
  if (warnings.length + doubts.length === 0) return null
  const stepsOf = onStep ? distributeSteps(warnings, clip.kind) : new Map()
  return (
    <ul className={styles.warnings} aria-label="Warnings">
      {warnings.map(warning => (
        <Line key={warning} says={onStep ? saysWithout(warning) : warningLine(warning)}>
          <Steps steps={stepsOf.get(warning) ?? []} {...(onStep && { onStep })} />
        </Line>
      ))}
      {doubts.map(doubt => (
        <Line key={doubt.field} says={doubt.says}>
          <OtherValues
            field={doubt.field}
            others={doubt.others.slice(0, MOST_OTHERS)}
            correct={correct}
          >
            <KeepButton meta={clip} field={doubt.field} correct={correct} />
          </OtherValues>
        </Line>
      ))}
    </ul>
  )
}

function Line({ says, children }: { says: string; children: ReactNode }) {
  return (
    <li>
      <TriangleAlert size={16} aria-hidden />
      <div className={styles.line}>
        <p>{says}</p>
        {children}
      </div>
    </li>
  )
}

type StepsProps = { steps: WarningStep[]; onStep?: (step: WarningStep) => void }

function Steps({ steps, onStep }: StepsProps) {
  if (steps.length === 0) return null
  return (
    <p className={styles.steps}>
      {steps.map(step => (
        <Button key={step} onPress={() => onStep?.(step)}>
          {WARNING_STEPS[step]}
        </Button>
      ))}
    </p>
  )
}

/** Where a warning has steps, their buttons say what to do. */
function saysWithout(warning: Warning): string {
  return WARNINGS[warning].steps.length > 0 ? WARNINGS[warning].says : warningLine(warning)
}

/** Each step once, at the first warning that asks for it; what was clipped already is not offered again. */
function distributeSteps(warnings: Warning[], kind: ClipKind): Map<Warning, WarningStep[]> {
  const seen = new Set<string>([kind])
  return new Map(
    warnings.map(warning => {
      const steps = WARNINGS[warning].steps.filter(step => !seen.has(step))
      for (const step of steps) seen.add(step)
      return [warning, steps]
    }),
  )
}
