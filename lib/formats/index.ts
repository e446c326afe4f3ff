export { readBackup, writeBackup } from './backup/backup.ts'
export type { BackupEntry } from './backup/entry-shape.ts'
export { writeBackupFile, writeMarkdownArchive, writeMarkdownFile } from './files.ts'
export { toMarkdown } from './markdown/to-markdown.ts'
