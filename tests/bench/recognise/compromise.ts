import type { Facts } from '../../../lib/model.ts'
import { requirePeer } from '../install-peers.ts'

type Compromise = (text: string) => { organizations(): { out(form: 'array'): string[] } }

/** Companies as `compromise` finds them, in our shape; it knows no deals. Install the peers first. */
export function loadCompromise(): (text: string) => Facts {
  const nlp: Compromise = requirePeer('compromise')
  return text => {
    const names = nlp(text).organizations().out('array')
    const mentioned = names.map(name => ({ id: name, name, score: 1 }))
    return { v: 0, about: [], mentioned, deals: [], tags: [] }
  }
}
