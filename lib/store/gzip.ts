import type { Body } from '../model.ts'

/** Packs a body for storage. Do it before a transaction opens: awaiting it inside would let the transaction end. */
export async function packBody(body: Body): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([JSON.stringify(body)])
    .stream()
    .pipeThrough(new CompressionStream('gzip'))
  return new Uint8Array(await new Response(packed).arrayBuffer())
}

/** The body that `packBody` packed; throws with a cause when the bytes are damaged. */
export async function unpackBody(gz: Uint8Array<ArrayBuffer>): Promise<Body> {
  try {
    const plain = new Blob([gz]).stream().pipeThrough(new DecompressionStream('gzip'))
    const body: unknown = JSON.parse(await new Response(plain).text())
    if (isBody(body)) return body
  } catch (cause) {
    throw new Error('the stored text of a clip is damaged', { cause })
  }
  throw new Error('the stored text of a clip has an unknown shape')
}

function isBody(value: unknown): value is Body {
  return (
    typeof value === 'object' &&
    value !== null &&
    'html' in value &&
    typeof value.html === 'string' &&
    'text' in value &&
    typeof value.text === 'string'
  )
}
