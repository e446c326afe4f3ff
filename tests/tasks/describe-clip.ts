import type { ClippedStory } from './clip-story.ts'

/** What was saved, as lines for the terminal. Empty fields are left out. */
export function describeClip({ clip, markdown }: ClippedStory): string {
  const { about, mentioned, tags } = clip.facts
  const fields = {
    title: clip.title,
    site: clip.siteName,
    published: clip.publishedOn ?? '',
    author: clip.authors.join(', '),
    companies: [...about, ...mentioned].map(({ name }) => name).join(', '),
    'tags suggested': tags
      .filter(({ state }) => state === 'suggested')
      .map(({ tag }) => tag)
      .join(', '),
  }
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name.padEnd(16)}${value}`)
  return [...lines, '', markdown.trimEnd()].join('\n')
}
