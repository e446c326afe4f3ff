/** What an extractor says about a page; '' and [] where it says nothing. `ms` is the time it took. */
export type Answer = {
  title: string
  authors: string[]
  published: string
  site: string
  lang: string
  image: string
  text: string
  ms: number
  warnings: string[]
  error: string
}

/** The answer of an extractor that has failed. */
export function failed(error: unknown, ms: number): Answer {
  const message = error instanceof Error ? error.message : String(error)
  return { ...NOTHING, ms, error: message || 'unknown' }
}

export const NOTHING: Answer = {
  title: '',
  authors: [],
  published: '',
  site: '',
  lang: '',
  image: '',
  text: '',
  ms: 0,
  warnings: [],
  error: '',
}
