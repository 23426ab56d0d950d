/** Why a text cannot be kept, and what the field says about it. */
export const textFaults = {
  control: 'Remove the hidden control characters, or type the words again',
  surrogate: 'Remove the broken character, or type the words again',
  direction: 'Remove the hidden characters that turn the direction of text, or type the words again',
  invisible: 'Type words that can be seen',
  long: 'Use fewer characters',
} as const

export type TextFault = keyof typeof textFaults
export type Plain = { readonly text: string } | { readonly fault: TextFault }

const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/
const direction = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/
// With the u flag only a lone one is matched: a pair is one character.
const surrogate = /\p{Surrogate}/u
const surrogates = new RegExp(surrogate, 'gu')
const directions = new RegExp(direction, 'g')
const controls = new RegExp(control, 'g')
const invisible = /[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200d\u2060-\u2065\u206a-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\u{e0000}-\u{e0fff}]/gu

/**
 * The one rule for free text: NFC, line ends as LF, trimmed, at most `max` characters (code points).
 * Refuses control characters but TAB and LF, lone surrogates, direction marks and what nobody can see.
 * One line unless `lines`: there every run of white space is one space.
 */
export function plainText(typed: string, max: number, lines = false): Plain {
  // Measured before anything else is tried, so that ten million characters cost nothing.
  if (typed.length > max * 4 + 1000) return { fault: 'long' }
  if (surrogate.test(typed)) return { fault: 'surrogate' }
  const whole = typed.replace(/\r\n?/g, '\n').normalize('NFC')
  if (control.test(whole)) return { fault: 'control' }
  if (direction.test(whole)) return { fault: 'direction' }
  const text = tidy(whole, lines)
  if (whole.trim() !== '' && text.replace(invisible, '').trim() === '') return { fault: 'invisible' }
  return [...text].length > max ? { fault: 'long' } : { text }
}

/** What can be read of any text, for a search for danger: hidden characters are taken out, nothing is refused. */
export const readable = (typed: string): string =>
  typed.slice(0, 100_000).replace(surrogates, '').normalize('NFC')
    .replace(/\s+/g, ' ').replace(controls, '').replace(directions, '').replace(invisible, '').trim()

// A joiner may be part of a script or an emoji; a break nobody sees only hides words from a search.
function tidy(whole: string, lines: boolean): string {
  const text = whole.replace(/[\u00ad\u200b\u2060\ufeff]/g, '').trim()
  return lines ? text : text.replace(/\s+/g, ' ')
}
