import { seal } from '#lib/rules/seal'
import { signed, written } from '#lib/rules/settings-file'

/** Prints the seal for `lib/rules/settings-file.ts` as it stands. Two people put it there with their names, after the vectors pass. */
const { seal: _old, ...signature } = signed
process.stdout.write(`${seal({ values: written, signature })}\n`)
