const NAME = 'evidence'

/**
 * The place of a sentence in the text under `root`, whatever elements it runs through and however its white
 * space is broken; null when it is not there.
 */
export function findText(root: Node, sentence: string): Range | null {
  const wanted = sentence.replaceAll(/\s+/g, '')
  if (wanted === '') return null
  const { ink, places } = inkOf(root)
  const at = ink.indexOf(wanted)
  const [first, last] = [places[at], places[at + wanted.length - 1]]
  if (at < 0 || !first || !last) return null
  const range = document.createRange()
  range.setStart(first.node, first.offset)
  range.setEnd(last.node, last.offset + 1)
  return range
}

/** Marks the sentences with a highlighter stroke, replacing earlier ones; does nothing where the browser cannot. */
export function markEvidence(root: Node, sentences: string[]): void {
  if (typeof Highlight === 'undefined' || !CSS.highlights) return
  const ranges = sentences.flatMap(sentence => findText(root, sentence) ?? [])
  CSS.highlights.set(NAME, new Highlight(...ranges))
}

type Place = { node: Text; offset: number }

/** All code units that are not white space, in order, each with where it stands. */
function inkOf(root: Node): { ink: string; places: Place[] } {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const units: string[] = []
  const places: Place[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text
    for (let offset = 0; offset < text.data.length; offset += 1) {
      const unit = text.data.charAt(offset)
      if (!isInk(unit)) continue
      units.push(unit)
      places.push({ node: text, offset })
    }
  }
  return { ink: units.join(''), places }
}

function isInk(unit: string): boolean {
  return unit.trim() !== ''
}
