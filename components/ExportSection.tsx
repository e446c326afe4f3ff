import type { Settings } from '../lib/settings.ts'
import { Choice } from './Choice.tsx'
import { Section } from './Section.tsx'

import styles from './ExportSection.module.css'

const FRONTMATTER = `---
title: "Kroger takes Simple Truth to Tmall"
source: "https://news.example/kroger-tmall"
author:
  - "[[Ann Example]]"
published: 2018-10-02
created: 2018-10-03
description: "The grocer will sell its own brand abroad."
tags:
  - kroger
  - alibaba
---
`
const TEXT = `The grocer will sell its own brand abroad for the first time.`

type ExportSectionProps = {
  settings: Settings | null
  onChange: (change: Partial<Settings>) => void
}

export function ExportSection({ settings, onChange }: ExportSectionProps) {
  const hasFrontmatter = settings?.frontmatter ?? true
  return (
    <Section title="Markdown">
      <Choice
        kind="checkbox"
        label="Start files with properties"
        says="YAML frontmatter with the names that Obsidian uses."
        isChosen={hasFrontmatter}
        onChoose={frontmatter => onChange({ frontmatter })}
      />
      <figure className={styles.example}>
        <figcaption>
          2018-10-02 Ten Square Display - Kroger takes Simple Truth to Tmall.md
        </figcaption>
        <pre>{hasFrontmatter ? `${FRONTMATTER}\n${TEXT}` : TEXT}</pre>
      </figure>
    </Section>
  )
}
