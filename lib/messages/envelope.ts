/** An answer on its way; a handler that threw sends its message, so that the caller rejects instead of hanging. */
export type Envelope = { value: unknown } | { error: string }

/** The value in an answer; throws when there is none, as when nobody listened. */
export function openEnvelope(envelope: unknown, name: string): unknown {
  if (typeof envelope === 'object' && envelope !== null) {
    if ('value' in envelope) return envelope.value
    if ('error' in envelope) throw new Error(`${name} failed: ${String(envelope.error)}`)
  }
  throw new Error(`nobody answered ${name}`)
}
