import { useEffect, useState } from 'react'

import { useTools } from './tools.ts'

/** What was probably meant by a search that finds nothing; null until it is known and when there is no guess. */
export function useSuggestion(text: string): string | null {
  const { library } = useTools()
  const [made, setMade] = useState<{ text: string; better: string | null }>({
    text: '',
    better: null,
  })

  useEffect(() => {
    let isOn = true
    const offer = (better: string | null) => {
      if (isOn) setMade({ text, better })
    }
    library.suggest({ text, tags: [] }).then(offer, (error: unknown) => {
      console.error('Endcap failed while guessing what was meant', error)
    })
    return () => {
      isOn = false
    }
  }, [library, text])
  return made.text === text ? made.better : null
}
