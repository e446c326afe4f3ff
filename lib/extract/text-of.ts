const BLOCKS = new Set(
  (
    'address article aside blockquote caption dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr ' +
    'li main nav ol p pre section summary table tbody tfoot thead tr ul body'
  ).split(' '),
)

/**
 * The running text of sanitised HTML: blocks parted by a blank line, white space single, table cells parted by a tab.
 * Pictures and their captions leave nothing, except where the captions are most of the story, as in a gallery.
 * The same HTML always gives the same text, so offsets into it stay true.
 */
export function textOf(html: string): string {
  return textOfElement(new DOMParser().parseFromString(html, 'text/html').body)
}

/** The running text of an element, by the same rules as `textOf`. One pass, no recursion. */
export function textOfElement(root: Element): string {
  const { blocks, captions } = blocksOf(root)
  const running = blocks.filter((_block, index) => !captions.has(index))
  return (lengthOf(running) * 2 < lengthOf(blocks) ? blocks : running).join('\n\n')
}

function lengthOf(blocks: string[]): number {
  return blocks.reduce((sum, { length }) => sum + length, 0)
}

/** All blocks in reading order, and which of them stand in a caption. */
function blocksOf(root: Element): { blocks: string[]; captions: Set<number> } {
  const blocks: string[] = []
  const captions = new Set<number>()
  let line = ''
  let caption: Node | null = null
  const endBlock = (): void => {
    const text = line
      .replace(/[ \n\r\f\u00a0]+/g, ' ')
      .replace(/ ?\t ?/g, '\t')
      .trim()
    if (text && caption) captions.add(blocks.length)
    if (text) blocks.push(text)
    line = ''
  }
  const walker = root.ownerDocument.createTreeWalker(root, 5)
  let more = walker.firstChild() !== null
  while (more) {
    const node = walker.currentNode
    line += node.nodeType === 3 ? textIn(node) : ''
    if (isBlock(node)) endBlock()
    if (node.nodeName === 'FIGCAPTION') caption ??= node
    if (walker.firstChild()) continue
    more = leave(walker, root, left => {
      if (isBlock(left)) endBlock()
      else if (isCell(left)) line += '\t'
      else if (left.nodeName === 'BR') line += ' '
      if (left === caption) caption = null
    })
  }
  endBlock()
  return { blocks, captions }
}

function textIn(node: Node): string {
  return (node.nodeValue ?? '').replaceAll('\t', ' ')
}

function leave(walker: TreeWalker, root: Element, onLeave: (node: Node) => void): boolean {
  for (;;) {
    onLeave(walker.currentNode)
    if (walker.nextSibling()) return true
    if (!walker.parentNode() || walker.currentNode === root) return false
  }
}

function isBlock(node: Node): boolean {
  return BLOCKS.has(node.nodeName.toLowerCase())
}

function isCell(node: Node): boolean {
  return node.nodeName === 'TD' || node.nodeName === 'TH'
}
