import type { ClipFailure, Warning } from './model.ts'

/** What happened, in one sentence, and the next step. `next` of a failure is the label of its button. */
export type Wording = { says: string; next: string }

/** What the button of a failure does; `none` has no button. */
export type NextStep = 'retry' | 'save-link' | 'none'

/** Nothing was written in any of these cases. */
export const FAILURES: Record<ClipFailure, Wording & { step: NextStep }> = {
  'browser-page': {
    says: 'This is a page of the browser itself, which no extension may read.',
    next: '',
    step: 'none',
  },
  'store-page': {
    says: 'The browser lets no extension read its extension store.',
    next: 'Save the link only',
    step: 'save-link',
  },
  'view-source': {
    says: 'This tab shows the source of a page. Open the page itself to clip it.',
    next: '',
    step: 'none',
  },
  pdf: {
    says: 'This is a PDF, and Endcap reads web pages only.',
    next: 'Save the link only',
    step: 'save-link',
  },
  image: {
    says: 'This tab shows a picture and no article.',
    next: 'Save the link only',
    step: 'save-link',
  },
  'not-html': {
    says: 'This tab shows a file that is not a web page.',
    next: 'Save the link only',
    step: 'save-link',
  },
  'error-page': {
    says: 'This page did not load. Reload it, then clip it.',
    next: 'Save the link only',
    step: 'save-link',
  },
  'reader-view': {
    says: 'The browser’s reader view cannot be read. Leave it, then clip the page.',
    next: '',
    step: 'none',
  },
  'local-file': {
    says: 'This is a file on your computer, which Endcap is not allowed to open.',
    next: 'Save the link only',
    step: 'save-link',
  },
  'no-access': {
    says: 'The browser does not let Endcap read this page.',
    next: 'Save the link only',
    step: 'save-link',
  },
  'no-answer': { says: 'The page did not answer in time.', next: 'Try again', step: 'retry' },
  'tab-gone': {
    says: 'The tab was closed or went to another page before it was read.',
    next: 'Try again',
    step: 'retry',
  },
  'invalid-article': {
    says: 'What the page handed over could not be read.',
    next: 'Save the link only',
    step: 'save-link',
  },
  'storage-full': {
    says: 'The disk is full, so this clip could not be saved.',
    next: 'Try again',
    step: 'retry',
  },
  'library-newer': {
    says: 'A newer Endcap wrote your library. Restart the browser to finish the update.',
    next: 'Try again',
    step: 'retry',
  },
  'worker-lost': {
    says: 'The browser stopped Endcap before it could confirm the save.',
    next: 'Try again',
    step: 'retry',
  },
}

/** Why a clip may not be the whole story; both parts are read together as one line. */
export const WARNINGS: Record<Warning, Wording> = {
  'cut-by-size': {
    says: 'The page was too long and was cut.',
    next: 'Clip a selection for the rest.',
  },
  'still-loading': {
    says: 'The page was still loading, so its end may be missing.',
    next: 'Update the clip when it is done.',
  },
  paywall: {
    says: 'This page shows only the start of the article.',
    next: 'Clip the selection instead?',
  },
  'consent-wall': {
    says: 'A consent notice covered the page.',
    next: 'Answer it, then update the clip.',
  },
  'list-page': {
    says: 'This looks like a list of articles.',
    next: 'Open one of them to clip it.',
  },
  'video-page': { says: 'The story here is a video.', next: 'Only the text around it was kept.' },
  'very-short': { says: 'Very little text was found.', next: 'Clip the selection instead?' },
  'title-mismatch': { says: 'The page names itself in two ways.', next: 'Check the title.' },
  'date-uncertain': { says: 'The day is uncertain.', next: 'Check it on the page.' },
  'several-articles': {
    says: 'Several articles share this page.',
    next: 'Check that this is the right one.',
  },
  'no-article': { says: 'No article was found.', next: 'Select the text and clip the selection.' },
  'not-a-page': { says: 'Only the link was saved.', next: 'Open it, then update the clip.' },
  restored: { says: 'Restored without its text.', next: 'Open the original and update the clip.' },
}

/** A warning as the one line that is shown. */
export function warningLine(warning: Warning): string {
  const { says, next } = WARNINGS[warning]
  return `${says} ${next}`
}
