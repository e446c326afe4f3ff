import { browser } from 'wxt/browser'

import type { Answers, ContentCalls, PageCalls, Sender } from './calls.ts'
import type { Envelope } from './envelope.ts'
import { judgeSender } from './sender.ts'

type OnError = (error: unknown, doing: string) => void
type Answer = (ask: unknown, sender: Sender) => Promise<unknown>

/** Answers calls in the background. A content script that makes a call kept for extension pages is not heard. */
export function answerInBackground(
  forPages: Answers<PageCalls>,
  forTabs: Answers<ContentCalls>,
  onError: OnError,
): void {
  listen((name, sender) => pick(sender.from === 'extension' ? forPages : forTabs, name), onError)
}

/** Answers some calls in a page, where only the extension itself can reach; other calls are left to other scripts. */
export function answerInTab<Calls>(answers: Answers<Calls> & object, onError: OnError): void {
  listen(name => pick(answers, name), onError)
}

function listen(choose: (name: string, sender: Sender) => Answer | null, onError: OnError): void {
  const own = { id: browser.runtime.id, root: browser.runtime.getURL('/') }
  browser.runtime.onMessage.addListener((message: unknown, from, respond) => {
    const sender = judgeSender(from, own)
    if (!sender || !isMessage(message)) return false
    const answer = choose(message.name, sender)
    if (!answer) return false
    void reply(answer, message.ask, sender).then(respond, (error: unknown) => {
      onError(error, `while answering ${message.name}`)
      respond({ error: error instanceof Error ? error.message : String(error) })
    })
    return true
  })
}

async function reply(answer: Answer, ask: unknown, sender: Sender): Promise<Envelope> {
  return { value: await answer(ask, sender) }
}

/** Own names only: a message called `constructor` finds nothing. */
function pick(answers: object, name: string): Answer | null {
  if (!Object.hasOwn(answers, name)) return null
  const answer: unknown = Reflect.get(answers, name)
  return typeof answer === 'function' ? (answer as Answer) : null
}

function isMessage(value: unknown): value is { name: string; ask: unknown } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    typeof value.name === 'string' &&
    'ask' in value
  )
}
