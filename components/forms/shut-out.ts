import type { FormEvent } from 'react'

/** Keeps "None of these" and the other answers of its list apart. A `data-group` around several lists makes them one. */
export function shutOut({ target }: FormEvent): void {
  if (!(target instanceof HTMLInputElement) || !target.checked) return
  const alone = target.dataset['behaviour'] === 'exclusive'
  for (const other of rivals(target)) {
    if (alone || other.dataset['behaviour'] === 'exclusive') other.checked = false
  }
}

function rivals(ticked: HTMLInputElement): HTMLInputElement[] {
  const group = ticked.closest('[data-group]')
  const boxes = group ? group.querySelectorAll('input') : ticked.form?.querySelectorAll('input') ?? []
  return [...boxes].filter((box) => box !== ticked && box.checked && (group || box.name === ticked.name))
}
