import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run, tool } from './children'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const folder = join(root, '.bench')
const parts = ['app', 'components', 'db', 'lib', 'instrumentation.ts', 'package.json', 'postcss.config.mjs', 'server.js', 'tsconfig.json']

/** What the product is measured against: a page that says nothing, and an action that does nothing with its form. */
const added = {
  'app/empty/page.tsx': `import { headers } from 'next/headers'

export default async function Page() {
  await headers()
  return <h1>Empty</h1>
}
`,
  'app/empty/actions.ts': `'use server'
import { redirect } from 'next/navigation'

export async function take(_form: FormData): Promise<void> {
  redirect('/empty')
}
`,
  'app/empty/form/page.tsx': `import { headers } from 'next/headers'
import { take } from '../actions'

export default async function Page() {
  await headers()
  return <form action={take}><button>Send</button></form>
}
`,
  // Types are checked where the product is tested, not in every bench.
  'next.config.js': `import product from './product.config.js'

export default { ...product, typescript: { ignoreBuildErrors: true } }
`,
}

/** Builds a copy of the product with an empty page and action in it, beside the product: an installation has neither. Answers its folder. */
export async function buildCopy(key: string): Promise<string> {
  dropCopy()
  for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true })
  cpSync(join(root, 'next.config.js'), join(folder, 'product.config.js'))
  symlinkSync('../node_modules', join(folder, 'node_modules'))
  for (const [path, text] of Object.entries(added)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  await run(folder, [tool(root, 'next/dist/bin/next'), 'build'], { BEST_FIT_KEY: key })
  return folder
}

/** Takes the copy away. */
export const dropCopy = (): void => rmSync(folder, { recursive: true, force: true })
