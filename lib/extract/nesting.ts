/** Follows HTML while its tags and text are written, in their order. */
export type Nesting = {
  start: (name: string) => void
  end: (name: string) => void
  add: (text: string) => void
  /** Whether a parser makes of what is written just that, so that nobody needs to ask one. */
  isPlain: () => boolean
}

/** Parsers stop nesting at 512. */
const DEEPEST = 300

/**
 * Knows the nestings of the allowed elements that no parser changes, by the tree construction of the HTML standard:
 * no block in a paragraph, no link in a link, no heading in a heading, nothing but its own parts in a table or list.
 * Of what it is not sure it says no.
 */
export function followNesting(): Nesting {
  const open: string[] = []
  const count = new Map<string, number>()
  let isPlain = true
  let wasPre = false
  const isOpen = (kind: string): boolean => (count.get(kind) ?? 0) > 0
  const add = (name: string, by: number): void => {
    const kind = kindOf(name)
    if (kind) count.set(kind, (count.get(kind) ?? 0) + by)
  }
  return {
    start: name => {
      const holder = open.at(-1) ?? ''
      const holders = HOLDERS.get(name)
      isPlain &&=
        (holders ? holders.includes(holder) : !NO_FLOW.has(holder)) &&
        !(BLOCKS.has(name) && isOpen('p')) &&
        !isOpen(kindOf(name)) &&
        !UNSURE.has(name) &&
        open.length < DEEPEST
      wasPre = name === 'pre'
      if (VOID.has(name)) return
      open.push(name)
      add(name, 1)
    },
    end: name => {
      wasPre = false
      if (VOID.has(name)) return
      isPlain &&= open.pop() === name
      add(name, -1)
    },
    add: text => {
      isPlain &&=
        !(wasPre && text.startsWith('\n')) &&
        !text.includes('\r') &&
        !(NO_FLOW.has(open.at(-1) ?? '') && /[^\t\n ]/.test(text))
      wasPre &&= text === ''
    },
    isPlain: () => isPlain,
  }
}

/** Of these one cannot be open inside another of its kind. */
function kindOf(name: string): string {
  if (name === 'p' || name === 'a') return name
  return /^h\d$/.test(name) ? 'heading' : ''
}

/** The start of these ends a paragraph. */
const BLOCKS = new Set(
  (
    'blockquote dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre summary ' +
    'table ul'
  ).split(' '),
)
/** What each part must stand in directly. */
const HOLDERS = new Map(
  (
    'li:ul,ol dd:dl dt:dl caption:table colgroup:table thead:table tbody:table tfoot:table ' +
    'col:colgroup tr:thead,tbody,tfoot td:tr th:tr'
  )
    .split(' ')
    .map(entry => {
      const [part = '', holders = ''] = entry.split(':')
      return [part, holders.split(',')]
    }),
)
const NO_FLOW = new Set('table thead tbody tfoot tr colgroup'.split(' '))
const UNSURE = new Set('ruby rp rt'.split(' '))
const VOID = new Set('br hr img wbr col'.split(' '))
