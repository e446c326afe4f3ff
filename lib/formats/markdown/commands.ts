import type { Code, InlineCode, Paragraph, Text } from 'mdast'

/**
 * Code that no Obsidian plug-in would run: without a language (`dataviewjs` and others are programs),
 * and as plain text where it holds a Templater command or, on one line, starts as a Dataview query.
 * In text the characters that start a command are escaped; in code they could not be.
 */
export function withoutCommands(code: Code | InlineCode): Code | InlineCode | Paragraph | Text {
  const { type, value } = code
  if (type === 'code') {
    return value.includes('<%') ? toLines(value) : { type, value }
  }
  return value.includes('<%') || /^\s*\$?=/.test(value) ? { type: 'text', value } : { type, value }
}

function toLines(value: string): Paragraph {
  const children = value
    .split(/\r\n|[\n\r]/)
    .flatMap(line => [{ type: 'break' as const }, { type: 'text' as const, value: line }])
  return { type: 'paragraph', children: children.slice(1) }
}
