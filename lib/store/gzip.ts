import { gunzipSync, strFromU8 } from 'fflate'

import type { Body } from '../model.ts'
import { isRecord } from '../text/guards.ts'

/** Packs a body for storage. Do it before a transaction opens: awaiting it inside would let the transaction end. */
export async function packBody(body: Body): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([JSON.stringify(body)])
    .stream()
    .pipeThrough(new CompressionStream('gzip'))
  return new Uint8Array(await new Response(packed).arrayBuffer())
}

/** The body that `packBody` packed; throws with a cause when the bytes are damaged. */
export async function unpackBody(gz: Uint8Array<ArrayBuffer>): Promise<Body> {
  const plain = new Blob([gz]).stream().pipeThrough(new DecompressionStream('gzip'))
  try {
    return toBody(await new Response(plain).text())
  } catch (cause) {
    throw damaged(cause)
  }
}

/** The same inside a transaction, which would end while the platform unpacks; it takes some ms for a long story. */
export function unpackNow(gz: Uint8Array): Body {
  try {
    return toBody(strFromU8(gunzipSync(gz)))
  } catch (cause) {
    throw damaged(cause)
  }
}

function toBody(json: string): Body {
  const body: unknown = JSON.parse(json)
  if (!isBody(body)) throw new Error('the stored text of a clip has an unknown shape')
  return body
}

function damaged(cause: unknown): Error {
  return new Error('the stored text of a clip is damaged', { cause })
}

function isBody(value: unknown): value is Body {
  return isRecord(value) && typeof value['html'] === 'string' && typeof value['text'] === 'string'
}
