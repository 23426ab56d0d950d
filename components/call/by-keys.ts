import type { KeyboardEvent } from 'react'
import type { Reply } from '#lib/call/tree'

const keys: Readonly<Record<string, Reply>> = { y: 'yes', n: 'no', '?': 'not_sure' }

/**
 * Comfort for a live call, all of it on top of what the browser does by itself: Space on an answer that is chosen goes on
 * to the next question; Y, N and ? choose and go on.
 */
export function byKeys(event: KeyboardEvent<HTMLElement>): void {
  const { target, key, altKey, ctrlKey, metaKey } = event
  if (!(target instanceof HTMLInputElement) || target.type !== 'radio' || altKey || ctrlKey || metaKey) return
  const chosen = key === ' ' && target.checked ? target : named(target, keys[key.toLowerCase()])
  if (!chosen) return
  event.preventDefault()
  if (!chosen.checked) chosen.click()
  after(chosen)?.focus()
}

const named = ({ form, name }: HTMLInputElement, value: Reply | undefined) =>
  value && form?.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`)

/** What is to be done next on the page: the next question, at its answer if it has one, or the first box or button of what this opened. */
function after(chosen: HTMLInputElement): HTMLElement | undefined {
  const all = [...(chosen.form?.querySelectorAll<HTMLInputElement | HTMLButtonElement>('input:not([type=hidden]), button[type=submit]') ?? [])]
  const seen = all.slice(all.indexOf(chosen) + 1).filter((each) => each.name !== chosen.name && each.checkVisibility())
  const [next] = seen
  return seen.find((each) => each instanceof HTMLInputElement && each.name === next?.name && each.checked) ?? next
}
