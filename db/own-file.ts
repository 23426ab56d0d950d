import { chmodSync, closeSync, existsSync, mkdirSync, openSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** Makes the folder and the file for us alone; refuses a file that others may read. */
export function ownFile(file: string): void {
  const folder = dirname(file)
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (!existsSync(file)) {
    closeSync(openSync(file, 'a', 0o600))
    chmodSync(file, 0o600) // whatever the umask
  }
  if (statSync(file).mode & 0o077) throw new Error(`refusing to open ${file}: others may read it (chmod 600)`)
}
