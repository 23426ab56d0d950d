export type Phone =
  | { readonly state: 'valid'; readonly digits: string }
  | { readonly state: 'absent' }
  | { readonly state: 'odd'; readonly typed: string }

/** A phone number as typed: valid when it has the shape of a UK number (+44 read as 0), else odd and kept as typed. Never blocks. */
export function phone(typed: string): Phone {
  if (typed.trim() === '') return { state: 'absent' }
  const digits = typed.replace(/[\s().-]/g, '').replace(/^(\+|00)440?/, '0')
  return /^0[1-9]\d{8,9}$/.test(digits) ? { state: 'valid', digits } : { state: 'odd', typed: typed.trim() }
}

/** As it is read out: '01632 960 417', '020 7946 0123'. An odd one is shown as typed. */
export function showPhone(typed: string): string {
  const number = phone(typed)
  if (number.state === 'absent') return ''
  return number.state === 'odd' ? number.typed : number.digits.replace(grouping(number.digits), '$1 $2 $3')
}

function grouping(digits: string): RegExp {
  if (/^02/.test(digits)) return /^(\d{3})(\d{4})(\d+)$/
  return /^01(1\d|\d1)/.test(digits) || /^0[389]/.test(digits) ? /^(\d{4})(\d{3})(\d+)$/ : /^(\d{5})(\d{3})(\d+)$/
}
