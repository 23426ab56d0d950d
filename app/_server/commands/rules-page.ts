import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { rulesPage } from './rules-page-text'

/** Writes `docs/triage-rules.md` from the tables: run after a rule has changed, and read the difference before signing it. */
writeFileSync(fileURLToPath(new URL('../../../docs/triage-rules.md', import.meta.url)), rulesPage())
