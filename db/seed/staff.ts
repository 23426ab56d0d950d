import type { Role } from '#lib/me'

/** Somebody of the demonstration. Two rows of one address are one person who works in two practices. */
export type SeedPerson = {
  readonly key: string
  readonly email: string
  readonly password: string
  readonly name: string
  readonly job: string
  readonly role: Role
  readonly practice: string
}

/** Two practices of one PCN. Phone numbers are from the ranges kept for drama. */
export const seedPractices = [
  { id: 'quillbrook', name: 'Quillbrook Surgery', ods: 'Z99901', pcn: 'Three Brooks PCN', phone: '01632 960010' },
  { id: 'larkfield', name: 'Larkfield Medical Centre', ods: 'Z99902', pcn: 'Three Brooks PCN', phone: '01632 960510' },
] as const

const at = (practice: string) => (key: string, email: string, password: string, name: string, job: string, role: Role): SeedPerson =>
  ({ key, email: `${email}@best-fit.example`, password, name, job, role, practice })

const quillbrook = at('Quillbrook Surgery')
const larkfield = at('Larkfield Medical Centre')

/** Everybody who may sign in to the demonstration, with their password: nobody of them is real. */
export const people: readonly SeedPerson[] = [
  quillbrook('okafor', 'ngozi.okafor', 'teapot lantern meadow', 'Dr Ngozi Okafor', 'GP', 'clinician'),
  quillbrook('wren', 'edmund.wren', 'copper thistle engine', 'Edmund Wren', 'Practice nurse', 'clinician'),
  quillbrook('sam', 'sam.pritchard', 'walnut harbour violin', 'Sam Pritchard', 'Receptionist', 'receptionist'),
  quillbrook('priya', 'priya.shah', 'marble otter sunrise', 'Priya Shah', 'OT', 'ot'),
  quillbrook('tom', 'tom.reyes', 'pepper canyon bicycle', 'Tom Reyes', 'OT', 'ot'),
  quillbrook('haddad', 'leila.haddad', 'amber compass willow', 'Dr Leila Haddad', 'GP educational supervisor', 'supervisor'),
  quillbrook('maureen', 'maureen.blake', 'velvet anchor orchard', 'Maureen Blake', 'Practice manager', 'manager'),
  larkfield('bright', 'owen.bright', 'saddle comet juniper', 'Dr Owen Bright', 'GP', 'clinician'),
  larkfield('jo', 'jo.tanner', 'ribbon falcon cinder', 'Jo Tanner', 'Receptionist', 'receptionist'),
  larkfield('hannah', 'hannah.cole', 'pebble trumpet maple', 'Hannah Cole', 'OT', 'ot'),
  larkfield('tom', 'tom.reyes', 'pepper canyon bicycle', 'Tom Reyes', 'OT', 'ot'),
  larkfield('amadi', 'ruth.amadi', 'tundra biscuit lagoon', 'Dr Ruth Amadi', 'FCP supervisor', 'supervisor'),
  larkfield('graham', 'graham.lisle', 'mustard glacier piano', 'Graham Lisle', 'Practice manager', 'manager'),
]
