const tokens = /"([^"\\]*(?:\\.[^"\\]*)*)"(?:\s*(:))?|[[\]{}]/g

/**
 * The first key that an object in this JSON text holds twice; undefined when none does. JSON.parse keeps the last
 * and drops the first without a word, and what it drops may be a danger.
 */
export function givenTwice(text: string): string | undefined {
  const open: Set<string>[] = []
  for (const [token, written, colon] of text.matchAll(tokens)) {
    if (token === '{' || token === '[') open.push(new Set())
    else if (token === '}' || token === ']') open.pop()
    else if (colon !== undefined) {
      const key = String(JSON.parse(`"${written ?? ''}"`))
      if (open.at(-1)?.has(key)) return key
      open.at(-1)?.add(key)
    }
  }
  return undefined
}
