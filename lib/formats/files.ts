import { strToU8 } from 'fflate'

import type { Body, Clip, Instant } from '../model.ts'
import { fileName } from '../text/file-name.ts'
import { zipClips } from './archive.ts'
import { writeBackup } from './backup/backup.ts'
import { toMarkdown } from './markdown/to-markdown.ts'

type Whole = { clip: Clip; body: Body }
type File = { name: string; mediaType: string; content: Uint8Array<ArrayBuffer> }

/** One clip as a `.md` file under its own name. */
export function writeMarkdownFile(whole: Whole, options: { frontmatter: boolean }): File {
  return {
    name: fileName(whole.clip, 'md'),
    mediaType: 'text/markdown',
    content: strToU8(toMarkdown(whole, options)),
  }
}

/** Several clips as one zip of `.md` files with an index; `at` dates the archive. */
export function writeMarkdownArchive(
  wholes: Whole[],
  { frontmatter, at }: { frontmatter: boolean; at: Instant },
): File {
  const clips = wholes.map(whole => ({
    clip: whole.clip,
    markdown: toMarkdown(whole, { frontmatter }),
  }))
  return {
    name: `Endcap clips ${at.slice(0, 10)}.zip`,
    mediaType: 'application/zip',
    content: zipClips(clips, at),
  }
}

/** Clips with their bodies as a file that `readBackup` brings back. */
export function writeBackupFile(clips: Whole[], at: Instant): File {
  return {
    name: `Endcap backup ${at.slice(0, 10)}.json.gz`,
    mediaType: 'application/gzip',
    content: writeBackup({ clips, createdAt: at }),
  }
}
