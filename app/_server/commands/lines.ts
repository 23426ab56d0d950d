import type { Readable } from 'node:stream'

/** A line longer than this is no referral; it is not kept in memory either. */
export const longest = 1_000_000

export type Line = { readonly text: string; readonly n: number; readonly tooLong: boolean }

/** The lines of a stream, numbered from 1, without their ends (LF or CRLF); blank ones are left out. Never holds more than one line and one chunk. */
export async function* linesOf(input: Readable): AsyncGenerator<readonly Line[]> {
  const decoder = new TextDecoder('utf-8')
  let [rest, n, tooLong] = ['', 0, false]
  const ended = (text: string): Line => {
    const line = { text: tooLong ? '' : text.replace(/\r$/, ''), n: (n += 1), tooLong: tooLong || text.length > longest }
    tooLong = false
    return line
  }
  for await (const chunk of input) {
    const [first = '', ...more] = decoder.decode(chunk as Uint8Array, { stream: true }).split('\n')
    const pieces = [rest + first, ...more]
    rest = pieces.pop() ?? ''
    yield pieces.map(ended).filter(isWritten)
    if (rest.length > longest) [rest, tooLong] = ['', true]
  }
  rest += decoder.decode()
  if (rest !== '' || tooLong) yield [ended(rest)].filter(isWritten)
}

const isWritten = ({ text, tooLong }: Line) => tooLong || text.trim() !== ''
