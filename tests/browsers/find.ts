import { accessSync, constants } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'

/** Where to look: a variable that wins, names on the PATH, and where installers put the browser. */
type Places = { variable: string; names: string[]; paths: string[] }
type Environment = Record<string, string | undefined>

/** Path of a Chromium-family browser, or null. `CHROME_PATH` wins, even when it does not exist. */
export function findChromium(env: Environment = process.env): string | null {
  return find(chromium(env), env)
}

/** Path of Firefox, or null. `FIREFOX_PATH` wins, even when it does not exist. */
export function findFirefox(env: Environment = process.env): string | null {
  return find(firefox(env), env)
}

function find({ variable, names, paths }: Places, env: Environment): string | null {
  const chosen = env[variable]
  if (chosen) return chosen
  const folders = (env['PATH'] ?? '').split(delimiter).filter(isAbsolute)
  const onPath = names.flatMap(name => folders.map(folder => join(folder, name)))
  return [...onPath, ...paths].find(isExecutable) ?? null
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function chromium(env: Environment): Places {
  return {
    variable: 'CHROME_PATH',
    names: [
      'google-chrome',
      'google-chrome-stable',
      'chromium',
      'chromium-browser',
      'microsoft-edge',
      'microsoft-edge-stable',
      'brave-browser',
      'brave',
    ],
    paths: [
      ...['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'].map(macApplication),
      ...inProgramFiles(env, 'Google/Chrome/Application/chrome.exe'),
      ...inProgramFiles(env, 'Microsoft/Edge/Application/msedge.exe'),
      ...inProgramFiles(env, 'BraveSoftware/Brave-Browser/Application/brave.exe'),
    ],
  }
}

function firefox(env: Environment): Places {
  return {
    variable: 'FIREFOX_PATH',
    names: ['firefox', 'firefox-esr'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...inProgramFiles(env, 'Mozilla Firefox/firefox.exe'),
    ],
  }
}

function macApplication(name: string): string {
  return `/Applications/${name}.app/Contents/MacOS/${name}`
}

function inProgramFiles(env: Environment, path: string): string[] {
  return [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']]
    .filter(folder => folder !== undefined)
    .map(folder => join(folder, path))
}
