import { always, bank, clock, everyDay, isAllDay, week, type Hours } from './opening'

/** The lines as read, or the first that cannot be read and what it should look like. */
export type ReadHours = { readonly hours: readonly Hours[] } | { readonly line: string }

const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const shut: Hours = { days: bank, from: '00:00', to: '00:00' }
const mostLines = 14
const span = /^(.*?)[\s,:]+(\S+?)\s*(?:to|until|-|–)\s*(\S+)$/

/** 'Monday to Friday, 9am to 5pm', line by line. */
export const hoursWords = ({ hours }: { readonly hours: readonly Hours[] }): readonly string[] => hours.map(lineWords)

/** Hours as they are typed and kept in a file: a line each, or with ';' between. */
export const hoursText = (hours: readonly Hours[], between = '\n'): string => hours.map(lineWords).join(between)

/**
 * Opening hours as a person writes them, a line each: 'Monday to Friday, 9am to 5pm', 'sat 09:00-12:30', 'Any time',
 * 'Bank holidays, shut'. What `hoursText` writes is read back as it was. Nothing typed: no hours are known.
 */
export function readHours(text: string): ReadHours {
  const hours: Hours[] = []
  for (const line of text.split(/[\n;]/).map((each) => each.trim()).filter(Boolean)) {
    const read = readLine(line.toLowerCase().replace(/(\d)\s+([ap]m)\b/g, '$1$2'))
    if (!read || hours.length + read.length > mostLines) return { line }
    hours.push(...read)
  }
  return { hours }
}

function lineWords(line: Hours): string {
  if (isAllDay(line)) return 'Any time'
  if (line.from === line.to) return `${daysWords(line.days)}, shut`
  return `${daysWords(line.days)}, ${clock(line.from)} to ${clock(line.to)}`
}

function daysWords(days: string): string {
  if (days === bank) return 'Bank holidays'
  if (days === everyDay) return 'Every day'
  const [first = '', last] = days.split('-').map((short) => names[week.findIndex((each) => each === short)] ?? short)
  return last ? `${first} to ${last}` : first
}

function readLine(line: string): readonly Hours[] | undefined {
  if (/^(any time|always|24 hours|24\/7)$/.test(line)) return [always]
  if (/^bank holidays?[\s,:]+(shut|closed)$/.test(line)) return [shut]
  const [, days = '', begins = '', ends = ''] = span.exec(line) ?? []
  const [from, to] = [timeOf(begins), timeOf(ends, 'end')]
  const which = days.replace(/\band\b|&/g, ',').split(',').map((each) => each.trim()).filter(Boolean).map(daysOf)
  if (from === undefined || to === undefined || from === to || which.length === 0) return undefined
  return which.every((each) => each !== undefined) ? which.map((each) => ({ days: each, from, to })) : undefined
}

/** 'mon-fri' of 'monday to friday' or 'Mon-Fri'; undefined of days that are none, or not in order. */
function daysOf(words: string): string | undefined {
  if (/^(every day|daily|all week)$/.test(words)) return everyDay
  if (/^bank holidays?$/.test(words)) return bank
  const [first, last, more] = words.split(/\s*(?:\bto\b|-|–)\s*/).map(nth)
  if (first === undefined || first < 0 || more !== undefined) return undefined
  if (last === undefined) return week[first]
  return last > first ? `${week[first]}-${week[last]}` : undefined
}

const nth = (word: string): number => names.findIndex((name) => new RegExp(`^${name.slice(0, 3)}(${name.slice(3)}|[a-z]{0,2})s?$`, 'i').test(word))

/** '08:00' of '8am', '8.30am', '0800' or '08:00'; midnight begins a day or ends it. */
function timeOf(word: string, end?: 'end'): string | undefined {
  if (word === 'midday' || word === 'noon') return '12:00'
  const midnight = end ? '24:00' : '00:00'
  if (word === 'midnight') return midnight
  const [, hours = '', minutes = '00', half] = /^(\d{1,2})(?:[:.]?(\d{2}))?([ap]m)?$/.exec(word) ?? []
  if (hours === '' || (!half && !/^\d{2}[:.]?\d{2}$/.test(word)) || Number(minutes) > 59) return undefined
  const hour = half ? twelve(Number(hours), half) : Number(hours)
  if (hour === undefined || hour > 24 || (hour === 24 && (minutes !== '00' || !end))) return undefined
  const time = `${String(hour).padStart(2, '0')}:${minutes}`
  return time === '00:00' ? midnight : time
}

const twelve = (hour: number, half: string): number | undefined =>
  hour >= 1 && hour <= 12 ? (hour % 12) + (half === 'pm' ? 12 : 0) : undefined
