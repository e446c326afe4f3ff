/** A figure with its currency and unit: `$3.1 billion`, `1,900`, `8.6 %`, `24亿元`. */
export const FIGURE =
  /[$€£¥₹]?\d+(?:[.,]\d+)*(?:\s?(?:%|per ?cent|million|billion|trillion|[mb]n?\b|[万億亿]|[元円]))*/giu

/** A word, `don’t` and `re-use` being one; a sign of Chinese, Japanese or Korean; a line break; white space; any other sign. */
const OTHER =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*|\n|[^\S\n]+|./su

const TOKEN = new RegExp(`${FIGURE.source}|${OTHER.source}`, 'gisu')

/** A text as figures, words and what stands between them; joined they are the text again. */
export function splitWords(text: string): string[] {
  return text.match(TOKEN) ?? []
}
