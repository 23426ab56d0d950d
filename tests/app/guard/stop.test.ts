import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, test } from 'vitest'

const program = `
  import { createServer } from 'node:http'
  import { stopGently } from '${process.cwd()}/app/_server/guard/stop.js'
  const server = createServer((req, res) => setTimeout(() => res.end('served'), Number(req.url.slice(1))))
  stopGently(server, async () => undefined)
  server.listen(0, '127.0.0.1', () => console.log('port ' + server.address().port))`

const started = async () => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: ['ignore', 'pipe', 'inherit'] })
  const exit = once(child, 'exit').then(([code]) => code as number)
  const [said] = (await once(child.stdout, 'data')) as [Buffer]
  return { child, exit, address: `http://127.0.0.1:${/\d+/.exec(String(said))?.[0]}` }
}
const soon = () => new Promise((resolve) => setTimeout(resolve, 200))

describe('a server that is told to stop', () => {
  test('serves who is inside, lets nobody else in, and ends well', async () => {
    const { child, exit, address } = await started()
    const inside = fetch(`${address}/800`).then((answer) => answer.text())
    await soon()
    child.kill('SIGTERM')
    await soon()
    await expect(fetch(`${address}/0`)).rejects.toThrow()
    expect(await inside).toBe('served')
    expect(await exit).toBe(0)
  })

  test('and told again ends at once, not well', async () => {
    const { child, exit, address } = await started()
    const inside = fetch(`${address}/10000`).catch(() => 'cut off')
    await soon()
    child.kill('SIGTERM')
    await soon()
    child.kill('SIGTERM')
    expect(await exit).toBe(1)
    expect(await inside).toBe('cut off')
  })
})
