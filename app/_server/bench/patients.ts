import { apart } from '#db/seed/apart'
import { home } from '#db/seed/home'
import { mind } from '#db/seed/mind'
import { people } from '#db/seed/staff'
import { work } from '#db/seed/work'
import { addDays, type Day } from '#lib/day'
import type { Role } from '#lib/me'
import type { Answers } from '#lib/questions/form'

const stories = [...home, ...work, ...mind, ...apart]
const names = stories.map(({ who: [title, first, last, born] }) => ({ title, first, last, born }))
const roles = new Map(people.map(({ key, role }) => [key, role]))

/** What somebody sends: their role, and the answers they gave that day. */
export type Sending = { readonly role: Role; readonly answers: Answers }

/** The nth invented patient of a large practice, with the story of one of the demonstration; no two are alike below 500,000. */
export function sendingOf(n: number, on: Day): Sending {
  const story = at(stories, n)
  const answers = { ...story.answers(on), ...personOf(n) }
  return { role: roles.get(story.by) ?? 'clinician', answers }
}

/** The nth patient of those whose form goes to the OT: what a GP sends most. */
export const usualOf = (n: number, on: Day): Answers => ({ ...at(usual, n).answers(on), ...personOf(n) })

const usual = [...home, ...work, ...mind].filter(({ by, answers }) => roles.get(by) === 'clinician' && answers('2026-11-23').gate?.includes('none_of_these'))

function personOf(n: number): Answers {
  const around = Math.floor(n / names.length)
  const { title, born } = at(names, n)
  return {
    title, firstName: at(names, n).first, lastName: `${at(names, around).last}-${at(names, Math.floor(around / names.length)).last}`,
    born: addDays(born, around % 300), phone: `07700 900${String(n % 1000).padStart(3, '0')}`, ...numberOf(n),
  }
}

/** An NHS number of the range kept for tests (999 …); one in eleven has none, because its check digit would be 10. */
function numberOf(n: number): Answers {
  const nine = `999${String(n).padStart(6, '0')}`
  const digit = (11 - ([...nine].reduce((sum, figure, place) => sum + Number(figure) * (10 - place), 0) % 11)) % 11
  return digit === 10 ? {} : { nhsNumber: `${nine}${digit}` }
}

function at<T>(list: readonly T[], n: number): T {
  const found = list[n % list.length]
  if (found === undefined) throw new Error('an empty list')
  return found
}
