import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'

type Env = Readonly<Record<string, string>>

const running = new Set<ChildProcess>()
/** The environment without anything of this installation's own. */
const plain = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(BEST_FIT_|DATABASE_|NODE_ENV$|PORT$)/.test(name)))

/** A program of node_modules, as a path for `node`. */
export const tool = (root: string, name: string) => join(root, 'node_modules', name)

/** Starts a Node program there, in this environment and nothing of ours; it is ended with us, whatever happens. */
export function launch(cwd: string, args: readonly string[], env: Env): ChildProcess {
  const environment: Record<string, string | undefined> = { ...plain, NEXT_TELEMETRY_DISABLED: '1', ...env }
  const child = spawn(process.execPath, args, { cwd, env: environment as NodeJS.ProcessEnv, stdio: ['ignore', 'pipe', 'pipe'] })
  running.add(child)
  child.on('exit', () => running.delete(child))
  return child
}

/** Runs a Node program to its end and answers what it printed. Throws with what it complained of when it fails. */
export async function run(cwd: string, args: readonly string[], env: Env): Promise<string> {
  const child = launch(cwd, args, env)
  const [said, complained] = [heard(child.stdout), heard(child.stderr)]
  const code = await new Promise((resolve) => child.on('close', resolve))
  if (code !== 0) throw new Error(`${args.join(' ')} failed (${String(code)})\n${said().slice(-2_000)}\n${complained().slice(-2_000)}`)
  return said()
}

/** Asks a program to stop, and waits until it has. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((resolve) => child.on('exit', resolve))
  child.kill('SIGTERM')
  const late = setTimeout(() => child.kill('SIGKILL'), 5_000)
  await gone
  clearTimeout(late)
}

/** Ends everything that still runs. */
export const endAll = async (): Promise<void> => void (await Promise.all([...running].map(end)))

function heard(stream: ChildProcess['stdout']): () => string {
  let text = ''
  stream?.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')))
  return () => text
}
