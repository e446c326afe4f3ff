/** What is used of the browser's built-in model (the Prompt API of the Web Machine Learning group). */
type LanguageModelApi = {
  availability(options: object): Promise<string>
  create(options: object): Promise<{
    prompt(input: string, options: object): Promise<string>
    destroy(): void
  }>
}

const OPTIONS = {
  expectedInputs: [{ type: 'text', languages: ['en'] }],
  expectedOutputs: [{ type: 'text', languages: ['en'] }],
}

/** Whether this browser can have a built-in model at all. */
export function hasLanguageModel(): boolean {
  return apiOf() !== null
}

/** Asks the model that the browser has on this device; null when it has none ready. None is ever downloaded for it. */
export async function findLanguageModel(): Promise<
  ((question: string, schema: object) => Promise<string>) | null
> {
  const api = apiOf()
  if (!api || (await api.availability(OPTIONS)) !== 'available') return null
  return async (question, schema) => {
    const session = await api.create(OPTIONS)
    try {
      return await session.prompt(question, { responseConstraint: schema })
    } finally {
      session.destroy()
    }
  }
}

function apiOf(): LanguageModelApi | null {
  const api: unknown = Reflect.get(globalThis, 'LanguageModel')
  return isApi(api) ? api : null
}

function isApi(value: unknown): value is LanguageModelApi {
  return (
    (typeof value === 'function' || (typeof value === 'object' && value !== null)) &&
    'availability' in value &&
    typeof value.availability === 'function' &&
    'create' in value &&
    typeof value.create === 'function'
  )
}
