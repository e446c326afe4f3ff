import { writeFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { parseArgs } from 'node:util'

import { installPeers } from '../bench/install-peers.ts'
import { badGrowth, missedBars } from '../bench/library/bars.ts'
import type { BySize } from '../bench/library/bars.ts'
import { bundle } from '../bench/library/bundle.ts'
import type { Figures } from '../bench/library/figures.ts'
import { filledProfile, launch, workingCopy } from '../bench/library/filled-profile.ts'
import { measurePeers } from '../bench/library/measure-peers.ts'
import { measure } from '../bench/library/measure.ts'
import { growthTable, peerTable } from '../bench/library/report.ts'
import type { Target } from '../browsers/built-extension.ts'
import { ensureBuilt } from './builds.ts'
import { runTask } from './run-task.ts'

const USAGE =
  'npm run bench:library -- [--clips 1000,10000,100000] [--browser firefox] [--fresh] [--no-peers] [--json FILE]'

/** Measures the built extension over libraries of made clips in a real browser; fails where a bar is missed. */
await runTask(async () => {
  const { sizes, target, fresh, json, peers } = readFlags()
  if (peers) await installPeers()
  await ensureBuilt(target)
  const script = await bundle('library-page')
  const bySize: BySize = new Map()
  const others: Record<string, Record<string, Figures>> = {}
  for (const count of sizes) {
    console.log(`▸ ${count} clips in ${target}`)
    warnOfLoad()
    const filled = await filledProfile({ target, count, fresh }, script)
    const copy = workingCopy(filled.folder)
    try {
      const figures = await measure({ target, count, folder: copy.folder, script })
      bySize.set(count, { ...figures, disk: filled.diskKb, build: filled.buildMs })
      if (peers) others[count] = await peersOn(target, { count, folder: copy.folder })
    } finally {
      copy.drop()
    }
  }
  for (const [size, columns] of Object.entries(others))
    console.log(
      `\n${peerTable(Number(size), { Endcap: bySize.get(Number(size)) ?? {}, ...columns })}`,
    )
  console.log(`\n${growthTable(bySize)}\n`)
  if (json !== undefined)
    writeFileSync(
      json,
      `${JSON.stringify({ target, sizes: Object.fromEntries(bySize), others }, null, 2)}\n`,
    )
  const missed = [...missedBars(bySize), ...badGrowth(bySize)]
  if (missed.length > 0) throw new Error(missed.join('\n'))
})

async function peersOn(
  target: Target,
  { count, folder }: { count: number; folder: string },
): Promise<Record<string, Figures>> {
  const browser = await launch(target, folder)
  try {
    return await measurePeers(browser, count)
  } finally {
    await browser.end()
  }
}

/** Other work on the machine makes times longer than a person would see them. */
function warnOfLoad(): void {
  const [load = 0] = loadavg()
  if (load > availableParallelism() / 2)
    console.log(
      `  the machine is busy (load ${load.toFixed(1)}): its times only compare with each other`,
    )
}

function readFlags() {
  const { values } = parseArgs({
    allowNegative: true,
    options: {
      clips: { type: 'string', default: '1000,10000' },
      browser: { type: 'string', default: 'chromium' },
      fresh: { type: 'boolean', default: false },
      peers: { type: 'boolean', default: true },
      json: { type: 'string' },
    },
  })
  const sizes = values.clips.split(',').map(Number)
  if (!sizes.every(size => Number.isInteger(size) && size > 0) || !isTarget(values.browser))
    throw new Error(USAGE)
  return { ...values, sizes, target: values.browser }
}

function isTarget(name: string): name is Target {
  return name === 'chromium' || name === 'firefox'
}
