import { ELSEWHERE } from './cut-sections.ts'
import type { Leaf } from './leaves.ts'
import { cutOut } from './leaves.ts'

/** Takes out lines that are no part of a story wherever they stand: labels, invitations, links to other stories. */
export function cutLines(body: Element, leaves: Leaf[]): void {
  const told = new Set<string>()
  for (const [index, leaf] of leaves.entries()) {
    const isRepeated = leaf.words >= 8 && !leaf.isPart && told.has(leaf.text)
    told.add(leaf.text)
    if (isRepeated || isFurnitureLine(leaf) || isLoneLink(leaves, index)) cutOut(leaf.element, body)
  }
}

/** A paragraph that is a link leads to another story; several in a row are a list; an address or a long sentence is told. */
function isLoneLink(leaves: Leaf[], index: number): boolean {
  const leaf = leaves[index]
  return (
    leaf !== undefined &&
    isLink(leaf) &&
    leaf.words >= 4 &&
    !(leaf.words > 15 && /\.\W*$/.test(leaf.text)) &&
    !/^https?:/.test(leaf.text) &&
    !isLink(leaves[index - 1]) &&
    !isLink(leaves[index + 1])
  )
}

function isLink(leaf: Leaf | undefined): boolean {
  return leaf !== undefined && !leaf.isPart && !leaf.isHeading && leaf.linked > 0.95
}

function isFurnitureLine({ text, words, linked, isHeading }: Leaf): boolean {
  if (words > 60) return false
  return (
    LABEL.test(text) ||
    NOTICE.test(text) ||
    (!isHeading && EMBED.test(text)) ||
    (!isHeading && linked > 0.4 && ELSEWHERE.test(text))
  )
}

const LABEL =
  /^[-–—\s[(]*(?:advert(?:isement)?s?|ads?|(?:sponsored|paid|promoted|partner)(?: (?:content|message|post))?|advertisement\W+(?:continue reading|\w+ continues) below|\d[\d.,]*k? (?:shares|comments|views|likes)|anzeigen?|werbung|publicit[ée]|publicidade?|pubblicit[àa]|reklama|reklam|advertentie|annons|реклама|広告|广告|廣告|광고|إعلان|share(?: this.{0,20})?|comments?|no posts|print|copy link|sign in|log in|subscribe(?: now)?|read next|up next|tags:?|(?:image|photo|slide) \d+ of \d+|\d+ of \d+|loading\W*|toggle caption|learn more|watch now)[-–—:\s\])]*$/i
const NOTICE =
  /^\W*(?:sign up (?:for|to)|subscribe to|(?:article|story) continues (?:below|after)|this slideshow requires|our standards:|©|copyright (?:©|\(c\)|\d{4})|all rights reserved|(?:image|photo|picture) ?(?:credits?|source|copyright)?s?(?: by)?:|follow .{0,40}\bon (?:\w+ )?(?:twitter|facebook|instagram|google|x|tiktok|youtube|linkedin|pinterest))/i
/** What stands in the place of a post or video until the reader agrees to load it. */
const EMBED =
  /^\W*(?:this (?:content|video|post|tweet) (?:is|was) (?:hosted|provided) |(?:in order )?to (?:view|see|display|watch|show) this |we need your |empfohlener \w+ inhalt|an dieser stelle |externen? inhalte? |ich bin damit einverstanden|mit \w+ zustimmung|video laden|ce contenu est bloqué|pour (?:voir|afficher) ce |para ver este |per visualizzare questo ).{0,300}$/iu
