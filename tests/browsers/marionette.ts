import { connect } from 'node:net'
import type { Socket } from 'node:net'

/** A session with Firefox by its remote control, Marionette: messages `length:[type, id, …]` over TCP. */
export type Marionette = {
  /** Sends a command, such as `Addon:Install`, and returns its result; throws what Firefox answers as error. */
  send(command: string, parameters?: Record<string, unknown>): Promise<unknown>
}

type Waiting = { resolve: (result: unknown) => void; reject: (error: Error) => void }
type Reply = [
  type: number,
  id: number,
  error: { error: string; message: string } | null,
  result: unknown,
]

/** Connects to Marionette on a port of this machine. Open commands fail when the connection ends. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = await openSocket(port)
  const waiting = new Map<number, Waiting>()
  let lastId = 0

  readMessages(socket, message => {
    if (!isReply(message)) return
    const [, id, error, result] = message
    const { resolve, reject } = waiting.get(id) ?? {}
    waiting.delete(id)
    if (error) reject?.(new Error(`${error.error}: ${error.message}`))
    else resolve?.(result)
  })
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox closed the connection'))
  })

  return {
    send(command, parameters = {}) {
      lastId += 1
      const id = lastId
      const text = JSON.stringify([0, id, command, parameters])
      socket.write(`${Buffer.byteLength(text)}:${text}`)
      return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }))
    },
  }
}

function openSocket(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket))
    socket.on('error', reject)
  })
}

/** Cuts the stream into messages: a length in bytes, a colon, JSON. */
function readMessages(socket: Socket, onMessage: (message: unknown) => void): void {
  let rest: Buffer = Buffer.alloc(0)
  socket.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk])
    for (;;) {
      const colon = rest.indexOf(':')
      if (colon < 0) return
      const start = colon + 1
      const end = start + Number(rest.subarray(0, colon).toString())
      if (rest.length < end) return
      onMessage(JSON.parse(rest.subarray(start, end).toString()))
      rest = rest.subarray(end)
    }
  })
}

/** The first message is a greeting, not a reply. */
function isReply(message: unknown): message is Reply {
  return Array.isArray(message)
}
