import { defineConfig } from 'drizzle-kit'
import { dialect } from './dialect'

/** One schema, drawn once per dialect: `npm run db:generate`. */
export default defineConfig({ dialect, schema: './db/schema/*.ts', out: `./db/migrations/${dialect}` })
