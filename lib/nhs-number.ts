export type NhsNumber =
  | { readonly state: 'valid'; readonly digits: string }
  | { readonly state: 'absent' }
  | { readonly state: 'fails'; readonly typed: string }

/** An NHS number as typed, spaces and hyphens allowed: valid (10 digits that pass modulus 11), absent, or failing its check. Never blocks. */
export function nhsNumber(typed: string): NhsNumber {
  const digits = typed.replace(/[\s-]/g, '')
  if (digits === '') return { state: 'absent' }
  return passes(digits) ? { state: 'valid', digits } : { state: 'fails', typed: typed.trim() }
}

/** As it is read out: '900 000 0009'. One that fails its check is shown as typed; an absent one as nothing. */
export function showNhsNumber(typed: string): string {
  const number = nhsNumber(typed)
  if (number.state === 'absent') return ''
  return number.state === 'fails' ? number.typed : number.digits.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1 $2 $3')
}

function passes(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false
  const sum = [...digits.slice(0, 9)].reduce((total, digit, place) => total + Number(digit) * (10 - place), 0)
  const check = (11 - (sum % 11)) % 11
  return check === Number(digits[9])
}
