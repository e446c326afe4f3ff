/** What a call to the background that was rejected means for the page's clip: nobody confirmed anything. */
export function lost(error: unknown): { ok: false; reason: 'worker-lost' } {
  console.error('Endcap failed while saving the page', error)
  return { ok: false, reason: 'worker-lost' }
}
