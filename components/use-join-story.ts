import { count } from './counts.ts'
import { useFeedback } from './Feedback.tsx'
import { useTools } from './tools.ts'

/** Makes clips one story, whatever their words say; it can be undone. */
export function useJoinStory(): (ids: string[]) => void {
  const { library } = useTools()
  const { attempt, toast } = useFeedback()
  return ids =>
    attempt('joining the clips', async () => {
      const { change } = await library.joinStory(ids)
      toast(`${count(ids.length, 'clip')} are one story now`, () =>
        attempt('undoing', () => library.undo(change)),
      )
    })
}
