import { addDays, londonDay, type Day } from './day'
import { hoursText, readHours } from './hours-words'
import type { Me } from './me'
import { everyone, type Asks, type Option, type Problem } from './questions/ask'
import { check } from './questions/check'
import { isP0, kinds, routeKinds, type RouteKind } from './rules/kinds'
import { directoryFaults, neverShuts, type Service } from './services'
import { typedFromDay, type Typed } from './typed'

/** A service as the practice keeps it: `version` is what it is changed by, 0 while nobody has named it. */
export type Entry = Service & { readonly area: readonly string[]; readonly reviewedOn: Day; readonly version: number }

const who = everyone
const nobody = 'nobody'
const everyKind: readonly Option[] = routeKinds.map((kind) => ({ value: kind, label: kinds[kind].name }))

/** What a manager writes down of a service (A.6). */
export const servicesAsks = {
  name: { id: '', kind: 'words', who, needed: true, words: 'Name', hint: 'As your colleagues and patients know it', max: 100, spell: false, message: 'Enter the name of the service' },
  phone: { id: '', kind: 'words', who, words: 'Phone number', max: 40, width: 20, keys: 'tel', spell: false, message: 'Enter a phone number' },
  hours: {
    id: '', kind: 'words', who, words: 'Opening hours', max: 600, rows: 4, spell: false, message: 'Enter the opening hours',
    hint: 'A line each, like “Monday to Friday, 9am to 5pm”, “Saturday, 9am to midday”, “Any time” or “Bank holidays, shut”. On bank holidays only a service of every day is taken to be open, unless you write what holds then.',
  },
  outOfHours: {
    id: '', kind: 'choice', who, words: 'Who takes it while this is shut', message: 'Choose who takes it while this is shut',
    options: [{ value: nobody, label: 'Nobody' }, ...everyKind],
  },
  whoCanRefer: {
    id: '', kind: 'many', who, words: 'Who can refer', columns: 2, message: 'Choose who can refer',
    options: [
      { value: 'clinician', label: 'A clinician' }, { value: 'ot', label: 'The OT' }, { value: 'receptionist', label: 'Reception' }, { value: 'self', label: 'The patient themselves' },
    ],
  },
  criteria: { id: '', kind: 'words', who, words: 'Whom they take', hint: 'In your own words', max: 500, rows: 3, message: 'Enter whom they take' },
  patientText: { id: '', kind: 'words', who, words: 'What to tell the patient', max: 500, rows: 3, message: 'Enter what to tell the patient' },
  area: { id: '', kind: 'words', who, words: 'Area', hint: 'Practice codes or postcodes, with commas between. Leave blank for everybody', max: 400, spell: false, message: 'Enter codes like A12345 or N1 1AA, with commas between' },
  reviewedOn: { id: '', kind: 'day', who, needed: true, words: 'Last checked on', back: 10, ahead: 0, message: 'Enter the date it was last checked, not after today' },
  reviewDue: { id: '', kind: 'day', who, needed: true, words: 'Check again by', hint: 'After this date a warning stands beside it wherever it is shown', back: 10, ahead: 3, message: 'Enter the date to check it again, within 3 years' },
} as const satisfies Asks

/** How long an entry is good for once it was checked. */
const goodFor = 90

/** When it is to be checked again, when it was checked today. */
export const nextReview = (today: Day): Day => addDays(today, goodFor)

/** A service nobody has named yet, to begin from. */
export const unnamed = (kind: RouteKind, today: Day): Entry => ({
  kind, name: '', phone: '', hours: [], outOfHours: null, whoCanRefer: [], criteria: '', patientText: '', area: [],
  reviewedOn: today, reviewDue: nextReview(today), version: 0,
})

/** An entry as the boxes of its form. */
export const typedOfEntry = (entry: Entry): Typed => ({
  name: entry.name, phone: entry.phone, hours: hoursText(entry.hours), outOfHours: entry.outOfHours ?? nobody, whoCanRefer: entry.whoCanRefer,
  criteria: entry.criteria, patientText: entry.patientText, area: entry.area.join(', '),
  ...typedFromDay('reviewedOn', entry.reviewedOn), ...typedFromDay('reviewDue', entry.reviewDue),
})

/** An entry as typed into its form, or read from a file: what holds, and for each field that does not what it says. Never throws. */
export function entryFrom(kind: RouteKind, typed: Typed, me: Pick<Me, 'at'>): { readonly entry: Omit<Entry, 'version'>; readonly problems: readonly Problem[] } {
  const { answers, problems } = check(servicesAsks, typed, londonDay(me.at))
  const { name = '', phone = '', outOfHours = nobody, whoCanRefer = [], criteria = '', patientText = '', reviewedOn = '', reviewDue = '' } = answers
  const [hours, area] = [readHours(answers.hours ?? ''), areaOf(answers.area ?? '')]
  const entry = {
    kind, name, phone: phone.trim(), hours: 'hours' in hours ? hours.hours : [], outOfHours: outOfHours === nobody ? null : outOfHours,
    whoCanRefer, criteria, patientText, area: area ?? [], reviewedOn, reviewDue,
  }
  const more: (Problem | false)[] = [
    'line' in hours && { field: 'hours', message: 'Enter each line like “Monday to Friday, 9am to 5pm”' },
    area === undefined && { field: 'area', message: servicesAsks.area.message },
    reviewDue !== '' && reviewDue < reviewedOn && { field: 'reviewDue', message: 'Enter a date after it was last checked' },
    ...dangerProblems(entry),
  ]
  return { entry, problems: [...problems, ...more.filter((each) => typeof each === 'object')] }
}

/** A route rung in a danger is nothing without a number, nor without somebody when it is shut (A.6). */
function dangerProblems({ kind, phone, hours, outOfHours }: Pick<Entry, 'phone' | 'hours' | 'outOfHours'> & { readonly kind: RouteKind }): (Problem | false)[] {
  return [
    outOfHours === kind && { field: 'outOfHours', message: 'Choose another service than this one' },
    isP0(kind) && !/\d{3}/.test(phone) && { field: 'phone', message: 'Enter a phone number. This service is rung when something is dangerous' },
    isP0(kind) && outOfHours === null && !neverShuts({ hours }) && { field: 'outOfHours', message: 'Choose who takes it while this is shut. This service is rung when something is dangerous' },
  ]
}

/** What this change breaks for a danger: a service that would lead to nobody, which it did not before, or this very one. */
export function dangersBroken(before: readonly Service[], after: readonly Service[], changed: readonly string[]): readonly RouteKind[] {
  const old = directoryFaults(before)
  const broken = directoryFaults(after).filter((fault) => !old.includes(fault) || changed.some((kind) => fault.startsWith(`${kind}:`)))
  return kindsIn(broken)
}

/** The services rung in a danger that lead to nobody as the directory stands. */
export const dangersOpen = (services: readonly Service[]): readonly RouteKind[] => kindsIn(directoryFaults(services))

const kindsIn = (faults: readonly string[]) => routeKinds.filter((kind) => faults.some((fault) => fault.startsWith(`${kind}:`)))

/** Why a change cannot be kept that would leave a danger with nobody to ring. */
export const brokenWords = (broken: readonly RouteKind[]): string =>
  `Nobody would answer at some hour for: ${broken.map((kind) => kinds[kind].name).join(', ')}. Each needs a phone number, and must lead to a service that is open at any time`

function areaOf(text: string): readonly string[] | undefined {
  const codes = text.split(/[,;\n]/).map((each) => each.trim().toUpperCase().replace(/\s+/g, ' ')).filter(Boolean)
  return codes.every((code) => /^[A-Z0-9]{2,8}( [A-Z0-9]{3})?$/.test(code)) ? [...new Set(codes)] : undefined
}
