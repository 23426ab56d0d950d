// A Chromium for the browser tests: Playwright's own, else the system's, else Debian's when we may install it.
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run, tool } from './steps.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const root = process.getuid?.() === 0
const minutes = (n) => ({ limit: n * 60_000, env: { DEBIAN_FRONTEND: 'noninteractive' } })

const launches = async (executablePath) => {
  try {
    const { chromium } = await import('@playwright/test')
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'], timeout: 60_000 })
    await browser.close()
    return true
  } catch {
    return false
  }
}

const onPath = () =>
  names
    .flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)))
    .filter((file) => {
      try {
        accessSync(file, constants.X_OK)
        return true
      } catch {
        return false
      }
    })

const own = async () => {
  if (await launches()) return ''
  if ((await tool('playwright', ['install', 'chromium'], minutes(5))) && (await launches())) return ''
  return undefined
}

const system = async () => {
  for (const file of onPath()) if (await launches(file)) return file
  return undefined
}

const debian = async () => {
  if (!root || !(await run('apt-get', ['update', '-q'], minutes(5)))) return undefined
  const installed = await run('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'chromium'], minutes(10))
  return installed ? system() : undefined
}

/** The path of a browser that starts; '' for Playwright's own; undefined when there is none. */
export const findBrowser = async () => (await own()) ?? (await system()) ?? (await debian())
