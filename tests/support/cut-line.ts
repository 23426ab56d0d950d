import { connect, createServer, type Socket } from 'node:net'

/**
 * A line to the database that can be cut at the worst moment: once `cutNext` is called, the next COMMIT of
 * a change is passed on, and its answer never comes back. While it is `dead`, nothing comes back and nobody is told.
 */
export async function aLineTo(url: string) {
  const { hostname, port } = new URL(url)
  let [waiting, dead] = [false, false]
  const server = createServer((near) => {
    const far = connect(Number(port), hostname)
    let [cut, changes] = [false, false]
    near.on('data', (sent) => {
      if (sent.includes('begin')) changes = !sent.includes('begin read only')
      if (waiting && changes && sent.includes('commit\0')) [waiting, cut] = [false, true]
      far.write(sent)
    })
    far.on('data', (answer) => (cut ? end(near, far) : dead || near.write(answer)))
    for (const side of [near, far]) side.on('error', () => end(near, far)).on('close', () => end(near, far))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  const through = Object.assign(new URL(url), { port: String(address && typeof address === 'object' ? address.port : 0), hostname: '127.0.0.1' }).href
  return { url: through, cutNext: () => (waiting = true), goDead: (is: boolean) => (dead = is), close: () => server.close() }
}

const end = (...sides: Socket[]) => {
  for (const side of sides) side.destroy()
}
