import { type RefObject, useEffect, useState } from 'react'
import type { AsTyped } from '#lib/as-typed'

const pause = 600

/**
 * While somebody types into the form that holds `inside`: keeps the draft and learns where it is heading.
 * A line that drops, a session that ended and a server that is away are passed over in silence: Send will say so.
 */
export function useAsTyped(inside: RefObject<HTMLInputElement | null>, draft: string, start: AsTyped): AsTyped {
  const [now, setNow] = useState(start)
  useEffect(() => setNow(start), [start])
  useEffect(() => {
    const form = inside.current?.form
    return form ? listen(form, draft, (said) => setNow((before) => ({ ...before, ...said }))) : undefined
  }, [inside, draft])
  return now
}

type Told = Partial<AsTyped>

function listen(form: HTMLFormElement, draft: string, tell: (said: Told) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let asking = new AbortController()
  const stop = () => {
    clearTimeout(timer)
    asking.abort()
  }
  const ask = async () => {
    stop()
    asking = new AbortController()
    const said = await sendTyped(form, draft, asking.signal)
    if (said) tell(shown(form, said))
  }
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(() => void ask(), pause)
  }
  const pasted = (event: ClipboardEvent) => takePaste(form, event) && void ask()
  return both(stop, listenTo(form, 'input', later), listenTo(form, 'submit', stop), listenTo(document, 'paste', pasted))
}

function listenTo<K extends keyof HTMLElementEventMap>(where: HTMLElement | Document, what: K, act: (event: HTMLElementEventMap[K]) => void): () => void {
  where.addEventListener(what, act as EventListener)
  return () => where.removeEventListener(what, act as EventListener)
}

const both = (...ends: readonly (() => void)[]) => () => ends.forEach((end) => end())

async function sendTyped(form: HTMLFormElement, draft: string, signal: AbortSignal): Promise<Told | undefined> {
  try {
    const answer = await fetch(`/refer/${draft}/typing`, { method: 'POST', body: new FormData(form), signal })
    return answer.ok && answer.headers.get('content-type')?.includes('json') ? ((await answer.json()) as Told) : undefined
  } catch {
    return undefined
  }
}

/** A paste made outside any box is meant for the form; inside a box it is the browser's. */
function takePaste(form: HTMLFormElement, event: ClipboardEvent): boolean {
  const box = form.elements.namedItem('paste')
  const text = event.clipboardData?.getData('text/plain') ?? ''
  const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement
  if (typing || !text.trim() || !(box instanceof HTMLTextAreaElement)) return false
  box.value = text
  return true
}

/** Puts what was found in a paste into its boxes, empties the paste, and opens what the server says is asked. */
function shown(form: HTMLFormElement, { fill: found, ...said }: Told): Told {
  document.getElementById('block-frail')?.toggleAttribute('data-open', said.atHome)
  for (const [name, value] of Object.entries(found ?? {})) {
    const box = form.elements.namedItem(name)
    if (box instanceof RadioNodeList || box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement) box.value = [value].flat()[0] ?? ''
  }
  return said
}
