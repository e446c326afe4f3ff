import { Section } from './Section.tsx'

export function AboutSection() {
  return (
    <Section title="About">
      <p>
        Endcap keeps your clips in this browser and sends nothing anywhere: no account, no server,
        no telemetry. It reads a page only when you ask it to. It is free software under the MIT
        licence.
      </p>
    </Section>
  )
}
