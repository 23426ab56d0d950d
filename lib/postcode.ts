export type Postcode =
  | { readonly state: 'valid'; readonly postcode: string }
  | { readonly state: 'absent' }
  | { readonly state: 'odd'; readonly typed: string }

/** A postcode as typed, in any case and spacing: 'n19 3ab' is 'N19 3AB'; what has no such shape is odd and kept as typed. Never blocks. */
export function postcode(typed: string): Postcode {
  const letters = typed.replace(/\s/g, '').toUpperCase()
  if (letters === '') return { state: 'absent' }
  const found = /^([A-Z]{1,2}\d[A-Z\d]?|GIR)(\d[A-Z]{2})$/.exec(letters)
  return found ? { state: 'valid', postcode: `${found[1]} ${found[2]}` } : { state: 'odd', typed: typed.trim() }
}

/** As it is written on an envelope; an odd one as typed. */
export function showPostcode(typed: string): string {
  const found = postcode(typed)
  if (found.state === 'absent') return ''
  return found.state === 'valid' ? found.postcode : found.typed
}
