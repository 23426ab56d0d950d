import type { Day } from './day'
import { nhsNumber } from './nhs-number'
import { isTitle, readName, type Name } from './pasted-name'
import { phone } from './phone'
import { showPostcode } from './postcode'
import { dayFrom } from './typed'

type Sex = 'female' | 'male' | 'other' | 'unknown'

/** What was found in a paste, named as the questions about the patient are. What was not found is not there. */
export type Pasted = Name & {
  readonly nhsNumber?: string
  readonly born?: Day
  readonly sex?: Sex
  readonly phone?: string
  readonly postcode?: string
  readonly address?: string
}

const labels = {
  nhsNumber: 'nhs\\s?(?:no|number|num)\\b\\.?',
  born: 'd\\.?o\\.?b\\b\\.?|date of birth|birth date|born',
  sex: 'gender|sex',
  postcode: 'post\\s?code',
  address: '(?:home |usual )?address',
  phone: '(?:mobile|home|work|main|preferred|contact)?\\s?(?:telephone|phone|tel)\\b\\.?(?: ?(?:no|number)\\b\\.?)?|mobile(?: ?(?:no|number)\\b\\.?)?',
  lastName: 'surname|last name|family name',
  firstName: 'first names?|forenames?|given names?',
  title: 'title',
  name: '(?:patient |full )?name|patient(?=\\s*:)',
  // Known only so that the value before them ends here.
  other: 'age|e-?mail|preferred name|usual gp|registered gp|gp|emis (?:no|number)|ethnicity|religion|registered|practice|hospital (?:no|number)',
} as const

type Label = keyof typeof labels
type Found = { readonly [L in Label]?: string }

const anyLabel = new RegExp(`(?<![\\w-])(?:${Object.entries(labels).map(([name, words]) => `(?<${name}>${words})`).join('|')})(?:\\s*:|(?=\\s|$))`, 'gi')
const anyDate = /(?<!\d)(\d{1,2})([-/. ])(\d{1,2}|[A-Z][a-z]{2,8})\2(\d{4})(?!\d)|(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/gi
const anyPostcode = /\b(?:[A-Z]{1,2}\d[A-Z\d]?|GIR) ?\d[A-Z]{2}\b/i

/**
 * What EMIS Web or SystmOne put on the clipboard: a banner ("ADE, Florence (Mrs)  Born 14-Mar-1944 (82y) …"),
 * labelled lines, or lines without labels. Never throws; a doubtful date or number is left out rather than guessed.
 */
export function readPasted(text: string): Pasted {
  const clean = tidy(text.slice(0, 5000))
  const found = labelled(clean)
  const all: { [K in keyof Pasted]: Pasted[K] | undefined } = {
    ...readName(found, clean.replace(anyLabel, '  ')),
    nhsNumber: nhsNumberIn(found.nhsNumber, clean),
    born: bornIn(found.born ?? clean),
    sex: sexIn(found.sex) ?? sexIn(/\b(?:fe)?male\b/i.exec(clean)?.[0]) ?? sexIn(/(?:\)|\d{4}|\t| {2})\s*([MF])(?=\s|$)/.exec(clean)?.[1]),
    phone: phoneIn(found.phone ?? '') ?? phoneIn(clean),
    postcode: postcodeIn(found.postcode ?? found.address ?? clean),
    address: addressIn(found.address, clean),
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}

/** White space in its shortest form, so that no search below has to try a run of it from every end. */
const tidy = (text: string) => text.replace(/\r\n?/g, '\n')
  .replace(/[\u0000-\u0008\u000b-\u001f\u200b-\u200f\u202a-\u202e\ufeff]/g, '').replace(/[^\S\n\t]/g, ' ')
  .replace(/[ \t]{2,}/g, (gap) => (gap.includes('\t') ? '\t' : '  '))
  .replace(/[ \t]{0,2}\n[ \t]{0,2}/g, '\n').replace(/\n{3,}/g, '\n\n')

/** The first value after each label, up to the next label; an address may run over lines, nothing else does. */
function labelled(text: string): Found {
  const marks = [...text.matchAll(anyLabel)]
  const values = marks.map((mark, place): Found => {
    const label = Object.entries(mark.groups ?? {}).find(([, words]) => words !== undefined)?.[0]
    const value = text.slice(mark.index + mark[0].length, marks[place + 1]?.index).trim()
    const one = label === 'address' ? (value.split(/\n\s*\n/)[0] ?? '') : (value.split(/\n|\t| {2,}/)[0] ?? '').trim()
    return label && one !== '' ? { [label]: one } : {}
  })
  return Object.assign({}, ...values.reverse()) as Found
}

/** A labelled number as it stands; without a label only one that passes its check. */
function nhsNumberIn(value: string | undefined, text: string): string | undefined {
  const shaped = (where: string) => where.match(/(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/g) ?? []
  return shaped(value ?? '')[0] ?? shaped(text).find((number) => nhsNumber(number).state === 'valid')
}

/** The earliest day there: nothing in a record is older than a birth. */
function bornIn(text: string): Day | undefined {
  const days = [...text.matchAll(anyDate)].map(([, day, , month, year, isoYear, isoMonth, isoDay]) =>
    dayFrom(day ?? isoDay ?? '', month ?? isoMonth ?? '', year ?? isoYear ?? ''))
  return days.filter((day) => day !== undefined).sort()[0]
}

function sexIn(value: string | undefined): Sex | undefined {
  if (value === undefined) return undefined
  if (/^f(emale)?\b/i.test(value)) return 'female'
  if (/^m(ale)?\b/i.test(value)) return 'male'
  return /^(not|un)/i.test(value) ? 'unknown' : 'other'
}

const phoneIn = (text: string) =>
  text.match(/(?:\+44|(?<!\d)0)[\d ()-]{8,15}\d/g)?.map((number) => number.trim()).find((number) => phone(number).state === 'valid')

const postcodeIn = (text: string) => {
  const found = anyPostcode.exec(text)?.[0]
  return found && showPostcode(found)
}

/** A labelled address, or the line that ends in a postcode; the postcode has its own box. */
function addressIn(value: string | undefined, text: string): string | undefined {
  const line = value ?? text.split(/\n|\t| {2,}/).find((part) => /\d/.test(part.replace(anyPostcode, '')) && anyPostcode.test(part))
  const parts = line?.replace(anyPostcode, '').split(/\s*[\n,]\s*/).map((part) => part.trim())
  return parts?.filter((part) => part !== '' && !isTitle(part)).join(', ') || undefined
}
