import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

/** `lib` and `components` need nothing; `db` runs once per database, differing only in DATABASE_URL (tests/db/setup). */
export default defineConfig({
  root,
  test: {
    projects: [
      { root, test: { name: 'lib', include: ['tests/*.test.ts', 'tests/{lib,components,app}/**/*.test.{ts,tsx}'] } },
    ],
  },
})
