import type { FormEvent } from 'react'

/**
 * Keeps "None of these" and the other answers of its list apart; a `data-group` around several lists makes them one.
 * A danger is never unticked for anybody: beside "None of these" the danger counts.
 */
export function shutOut({ target }: FormEvent): void {
  if (!(target instanceof HTMLInputElement) || !target.checked) return
  const alone = target.dataset['behaviour'] === 'exclusive'
  for (const other of rivals(target)) {
    const goes = alone ? other.dataset['stop'] === undefined : other.dataset['behaviour'] === 'exclusive'
    if (goes) other.checked = false
  }
}

function rivals(ticked: HTMLInputElement): HTMLInputElement[] {
  const group = ticked.closest('[data-group]')
  const boxes = group ? group.querySelectorAll('input') : ticked.form?.querySelectorAll('input') ?? []
  return [...boxes].filter((box) => box !== ticked && box.checked && (group || box.name === ticked.name))
}
