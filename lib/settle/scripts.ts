/** The languages of the script that most letters of a text are in, the likeliest first; null for Latin and short texts. */
export function scriptOf(text: string): string[] | null {
  const head = text.slice(0, 4000)
  if (!OTHER_LETTERS.test(head)) return null
  const letters = head.match(/\p{L}/gu)?.length ?? 0
  if (letters < 40) return null
  const count = (script: RegExp): number => head.match(script)?.length ?? 0
  if (count(/\p{Script=Latin}/gu) > letters * MOSTLY) return null
  const found = SCRIPTS.find(({ letters: own, share }) => count(own) > letters * share)
  return found?.langs ?? null
}

/** Greek and all scripts that come after it, less the extensions of Latin and the signs in between. */
const OTHER_LETTERS = /[\u0370-\u1dff\u2c80-\ud7ff\uf900-\uffee]/

/** No other script has a share in such a text. */
const MOSTLY = 0.9

const SCRIPTS = (
  'Hiragana,Katakana .15 ja|Hangul .3 ko|Han .4 zh yue ja|Arabic .4 ar fa ur ps ckb ug sd|Hebrew .4 he yi|Thai .4 th|' +
  'Greek .4 el|Cyrillic .4 ru uk bg sr mk be kk ky mn tg|Devanagari .4 hi mr ne|Bengali .4 bn as|Tamil .4 ta|Telugu .4 te|' +
  'Gujarati .4 gu|Gurmukhi .4 pa|Kannada .4 kn|Malayalam .4 ml|Sinhala .4 si|Khmer .4 km|Lao .4 lo|Myanmar .4 my|' +
  'Georgian .4 ka|Armenian .4 hy|Ethiopic .4 am ti'
)
  .split('|')
  .map(line => {
    const [scripts = '', share, ...langs] = line.split(' ')
    const classes = scripts.split(',').map(script => `\\p{Script=${script}}`)
    return { letters: new RegExp(`[${classes.join('')}]`, 'gu'), share: Number(share), langs }
  })
