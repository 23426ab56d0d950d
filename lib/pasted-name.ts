export type Name = { readonly title?: string; readonly lastName?: string; readonly firstName?: string }

type Labelled = Name & { readonly name?: string }

const titles = 'mr|mrs|ms|miss|mx|master|dr|prof|professor|rev|reverend|sir|dame|lady|lord'
const word = "[\\p{L}'’.-]+"
const words = `${word}(?: ${word}){0,4}`
const banner = new RegExp(`(?:^|\\n|\\t| {2})\\s*(?:(?<before>${titles})\\.? )?(?<last>${words}), ?(?<first>${words})(?: ?\\((?<title>${titles})\\.?\\))?`, 'iu')
const spoken = new RegExp(`(?:^|\\n|\\t| {2})\\s*(?<title>${titles})\\.? (?<rest>${words})`, 'iu')

/** True of a title alone: 'Mrs'. */
export const isTitle = (text: string): boolean => new RegExp(`^(?:${titles})\\.?$`, 'i').test(text)

/** The name from its labels, else from 'ADE, Florence (Mrs)', else from 'Mrs Florence ADE'. Capitals become 'Ade'. */
export function readName(found: Labelled, text: string): Name {
  const whole = found.name ? inBanner(found.name) ?? inSpeech(found.name) ?? apart(found.name) : undefined
  const name = whole ?? (found.lastName ? {} : inBanner(text) ?? inSpeech(text) ?? {})
  return written({ ...name, ...pick(found) })
}

function inBanner(text: string): Name | undefined {
  const found = banner.exec(text)?.groups
  return found && { title: found.title ?? found.before, lastName: found.last, firstName: found.first }
}

function inSpeech(text: string): Name | undefined {
  const found = spoken.exec(text)?.groups
  return found?.rest ? { ...apart(found.rest), title: found.title } : undefined
}

/** 'Florence May ADE': the capitals at the end are the last name, else the last word is. */
function apart(text: string): Name {
  const parts = text.trim().split(/\s+/)
  const capitals = parts.findIndex((_, place) => place > 0 && parts.slice(place).every((part) => part.length > 1 && part === part.toUpperCase()))
  const cut = capitals > 0 && parts[0] !== parts[0]?.toUpperCase() ? capitals : parts.length - 1
  return { firstName: parts.slice(0, cut).join(' '), lastName: parts.slice(cut).join(' ') }
}

const pick = ({ title, lastName, firstName }: Name): Name =>
  Object.fromEntries(Object.entries({ title, lastName, firstName }).filter(([, value]) => value !== undefined))

const written = (name: Name): Name =>
  Object.fromEntries(Object.entries(pick(name)).filter(([, value]) => value !== '').map(([field, value]) => [field, inCase(value.replace(/[.]$/, ''))]))

/** 'O’BRIEN-SMITH' as 'O’Brien-Smith'; what is not all capitals stays as it is. */
function inCase(text: string): string {
  if (text !== text.toUpperCase()) return text
  return text.toLowerCase().replace(/(^|[\s'’-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase())
    .replace(/\bMc(\p{L})/gu, (_, letter: string) => `Mc${letter.toUpperCase()}`)
}
