/** What a hostile or unlucky hand may send in any field (reliability.md, IN-1), and what becomes of it in free text. */
export type Hostile = { readonly name: string; readonly text: string; readonly words: 'kept' | 'refused' | 'blank' }

/** Nothing here is an answer to a choice, a number or a date; what is blank is no answer at all. */
export const hostile: readonly Hostile[] = [
  { name: 'empty', text: '', words: 'blank' },
  { name: 'blanks', text: ' \t \n ', words: 'blank' },
  { name: 'no-break spaces', text: '\u00a0\u2003', words: 'blank' },
  { name: 'zero-width only', text: '\u200b\u200d\u2060', words: 'refused' },
  { name: 'a byte order mark and a joiner', text: '\ufeff\u200c', words: 'refused' },
  { name: '1 MB', text: 'a'.repeat(1_048_576), words: 'refused' },
  { name: 'NUL', text: 'a\u0000b', words: 'refused' },
  { name: 'a bell', text: 'a\u0007', words: 'refused' },
  { name: 'a vertical tab', text: '\u000ba', words: 'refused' },
  { name: 'escape', text: '\u001b[31ma', words: 'refused' },
  { name: 'a C1 control', text: 'a\u0085b', words: 'refused' },
  { name: 'a lone high surrogate', text: 'a\ud83d', words: 'refused' },
  { name: 'a lone low surrogate', text: '\udc4da', words: 'refused' },
  { name: 'a right-to-left override', text: 'a\u202eb', words: 'refused' },
  { name: 'a direction isolate', text: '\u2066a\u2069', words: 'refused' },
  { name: 'emoji with joiners', text: '👩‍👩‍👧', words: 'kept' },
  { name: '1,000 combining marks', text: `e${'\u0301'.repeat(1000)}`, words: 'refused' },
  { name: 'two lines, CRLF', text: 'a\r\nb', words: 'kept' },
  { name: 'a header', text: 'a\r\nBcc: b', words: 'kept' },
  { name: 'quotes and brackets', text: `'"<>`, words: 'kept' },
  { name: 'a script', text: '<script>1</script>', words: 'kept' },
  { name: 'a template', text: '{{7*7}}', words: 'kept' },
  { name: 'a formula', text: '=1+1', words: 'kept' },
  { name: 'a path', text: '../../etc', words: 'kept' },
  { name: 'percent nought nought', text: '%00', words: 'kept' },
  { name: 'SQL', text: `' OR 1=1; --`, words: 'kept' },
  { name: 'a negative number', text: '-1', words: 'kept' },
  { name: 'not a number', text: 'NaN', words: 'kept' },
  { name: 'beyond all numbers', text: '1e309', words: 'kept' },
  { name: 'hexadecimal', text: '0x1F', words: 'kept' },
  { name: 'full-width digits', text: '１２', words: 'kept' },
  { name: 'Arabic digits', text: '٣', words: 'kept' },
  { name: 'a hidden property', text: '__proto__', words: 'kept' },
  { name: 'a method', text: 'constructor', words: 'kept' },
  { name: '30 February', text: '2026-02-30', words: 'kept' },
  { name: 'year 1', text: '0001-01-01', words: 'kept' },
  { name: 'year 9999', text: '9999-12-31', words: 'kept' },
  { name: 'an hour that clocks leave out', text: '2026-03-29T01:30', words: 'kept' },
]

/** What no form sends, but a forged request or a stored draft may hold where one text is due. */
export const misshapen: readonly unknown[] = [
  ['a', 'b'], ['G1', 'G12'], [], [[]], [{ a: 1 }], { a: 1 }, { length: 1 }, 1, Number.NaN, true, null, new Array(100_000).fill('x'),
]
