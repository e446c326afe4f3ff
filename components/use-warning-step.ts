import { FAILURES } from '../lib/wording.ts'
import type { WarningStep } from '../lib/wording.ts'
import { useFeedback } from './Feedback.tsx'
import type { PageClipActions } from './page-clip.ts'

/** Does what a warning asks for; where it cannot be done, the person is told why and nothing changes. */
export function useWarningStep({ clipAs }: PageClipActions): (step: WarningStep) => void {
  const { attempt, toast } = useFeedback()
  return step =>
    attempt('clipping the page again', async () => {
      const failure = await clipAs(step === 'update' ? 'article' : step)
      if (failure) toast(FAILURES[failure].says)
    })
}
