import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** An answer for a path that no file has. `delayMs` holds it back. */
export type Route = { body: string | Uint8Array; type?: string; status?: number; delayMs?: number }

/** `requests` lists every path that was asked for, in order, so that a test can prove that none was. */
export type PageServer = { origin: string; requests: string[]; close(): Promise<void> }

const TESTS = join(import.meta.dirname, '..')
const FOLDERS = ['sample', 'pages']

/** Serves `tests/sample` and `tests/pages` by the same paths, and `routes` by path, on a free port of 127.0.0.1. */
export async function servePages(routes: Record<string, Route> = {}): Promise<PageServer> {
  const requests: string[] = []
  const server = createServer((request, response) => {
    void answer(request, response).catch((error: unknown) => response.destroy(toError(error)))
  })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    requests.push(path)
    const { body, type, status, delayMs } = routes[path] ?? (await readRoute(path))
    if (delayMs) await sleep(delayMs)
    response.writeHead(status ?? 200, { 'content-type': type ?? typeOf(path) })
    response.end(body)
  }

  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string')
    throw new Error('the page server has no port')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    requests,
    async close() {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

async function readRoute(path: string): Promise<Route> {
  const file = normalize(path).slice(1)
  if (FOLDERS.includes(file.split(/[/\\]/)[0] ?? '')) {
    try {
      return { body: await readFile(join(TESTS, file)) }
    } catch (error) {
      if (!(error instanceof Error) || !('code' in error)) throw error
    }
  }
  return { body: 'not found', type: 'text/plain', status: 404 }
}

function typeOf(path: string): string {
  return TYPES[extname(path)] ?? 'application/octet-stream'
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain; charset=utf-8',
}
