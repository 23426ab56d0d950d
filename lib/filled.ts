import { readPasted } from './pasted'
import { nhsNumber } from './nhs-number'
import { one, typedFromDay, type Typed } from './typed'

/** What a paste put into the boxes, and what is said of it. */
export type Filled = { readonly fill: Typed; readonly read: string }

const boxes = {
  nhsNumber: 'the NHS number', lastName: 'the last name', firstName: 'the first name',
  born: 'the date of birth', phone: 'the phone number', postcode: 'the postcode',
} as const
const rest = ['title', 'sex', 'address'] as const

/**
 * The boxes as a paste from the clinical system fills them, beside what was typed; undefined when nothing was pasted.
 * When it tells of another patient than the boxes do, what it does not say is emptied: two people are never mixed.
 */
export function filledBy(typed: Typed): Filled | undefined {
  const text = one(typed, 'paste')
  if (!text) return undefined
  const { born, ...found } = readPasted(text)
  const fill: Typed = { ...(isAnother(typed, found) ? empty : {}), ...found, ...(born ? typedFromDay('born', born) : {}), paste: '' }
  const missing = Object.entries(boxes).filter(([box]) => !(box === 'born' ? born : found[box as keyof typeof found])).map(([, name]) => name)
  return { fill, read: wordsFor(missing, fill) }
}

type Found = { readonly [field: string]: string | undefined }

const empty: Typed = Object.fromEntries(
  [...Object.keys(boxes).filter((box) => box !== 'born'), ...rest, 'born[day]', 'born[month]', 'born[year]'].map((field) => [field, '']),
)

function isAnother(typed: Typed, found: Found): boolean {
  return ['nhsNumber', 'lastName', 'firstName'].some((field) => {
    const before = plain(one(typed, field) ?? '')
    const after = plain(found[field] ?? '')
    return before !== '' && after !== '' && before !== after
  })
}

const plain = (text: string) => text.replace(/[\s-]/g, '').toLowerCase()

function wordsFor(missing: readonly string[], { nhsNumber: number }: Typed): string {
  const all = Object.keys(boxes).length
  if (missing.length === all) return 'Nothing could be read from what you pasted. Type the details into the boxes.'
  const apart = missing.length ? `, apart from ${listed(missing)}` : ''
  const fails = typeof number === 'string' && nhsNumber(number).state === 'fails'
  return `Filled from what you pasted${apart}. Check it is the right person.${fails ? ' The NHS number fails its check: a digit may be wrong. You can still send.' : ''}`
}

/** 'a, b and c'. */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
