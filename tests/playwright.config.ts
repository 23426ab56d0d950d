import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { place } from './support/place'

const cwd = fileURLToPath(new URL('..', import.meta.url))
const debian = '/usr/bin/chromium'
/** CHROMIUM says which browser; '' means Playwright's own. */
const executablePath = (process.env.CHROMIUM ?? (existsSync(debian) ? debian : '')) || undefined
const args = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking']
const { address } = await place()

/** One production server on a port of its own, with a database of its own, for all browser tests. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  workers: 2,
  retries: 1,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : 'list',
  use: { baseURL: address, actionTimeout: 10_000, browserName: 'chromium', locale: 'en-GB', timezoneId: 'Europe/London', viewport: { width: 1280, height: 900 }, launchOptions: { executablePath, args } },
  webServer: {
    command: 'exec node --import tsx tests/support/serve.ts',
    cwd,
    url: `${address}/api/health`,
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    stdout: 'ignore',
    stderr: 'pipe',
  },
})
