import { notFound, redirect, unstable_rethrow } from 'next/navigation'
import { keepDraft } from '#db/drafts'
import { freshId, isId } from '#db/ids'
import { whoWon } from '#db/referrals'
import { londonDay } from '#lib/day'
import { check } from '#lib/questions/check'
import type { AnswersOf, Asks, Problem } from '#lib/questions/ask'
import type { Me } from '#lib/me'
import { Incomplete, Refusal, Stale } from '#lib/refusal'
import { typedFrom, type Typed } from '#lib/typed'
import { admit, isForAnyone, signInThen } from './enter'
import { codeOf, log, whereOf } from './log'
import { nobody, visit } from './session'

/** What a handler gets: `id` is what the form is about (else the form's own), `draft` the id it was drawn with. */
export type Form<A> = { readonly id: string; readonly draft: string; readonly version: number; readonly answers: A; readonly typed: Typed }
type Checked<A> = { readonly answers: A; readonly problems: readonly Problem[] }
/** What was typed → answers or problems. For a form of plain questions the questions themselves will do. */
type Check<A> = (typed: Typed, me: Me) => Checked<A> | Promise<Checked<A>>
type Work<A> = (form: Form<A>, me: Me) => Promise<never>

/**
 * A server action behind a door (its path and its own name). Parses strictly, and sends back to the page, with all
 * that was typed kept as a draft, whatever a person can mend: problems, a `Refusal`, a `Stale`. Anything else thrown
 * is a 503. `back` is the page to return to when it is not the door's own: `/refer/[draft]`.
 */
export function action<A extends Asks>(door: string, asks: A, work: Work<Partial<AnswersOf<A>>>, back?: string): (sent: FormData) => Promise<never>
export function action<A>(door: string, asks: Check<A>, work: Work<A>, back?: string): (sent: FormData) => Promise<never>
export function action(door: string, asks: Asks | Check<unknown>, work: Work<never>, back = door.split(' ')[0] ?? '/') {
  return async (...sent: unknown[]): Promise<never> => {
    const typed = typedIn(sent)
    const form = { ...idsIn(typed), typed }
    const page = pageOf(back, form)
    const me = await whoSent(door, form, page)
    const { answers, problems } = await (typeof asks === 'function' ? asks(typed, me) : check(asks, typed, londonDay(me.at)))
    if (problems.length) return sendBack(me, door, page, form, problems)
    try {
      return await work({ ...form, answers: answers as never }, me)
    } catch (thrown) {
      unstable_rethrow(thrown)
      return sendBack(me, door, page, form, await mendable(thrown, me, door))
    }
  }
}

type Sent = Omit<Form<unknown>, 'answers'>

/** The one thing an action is given is a form; whatever else a forger sends in its place is not found. */
const typedIn = (sent: readonly unknown[]): Typed => {
  const [form, ...rest] = sent
  return form instanceof FormData && !rest.length ? typedFrom(form) : notFound()
}

const idIn = (text: Typed[string] | undefined) => (typeof text === 'string' && isId(text) ? text : undefined)

const idsIn = (typed: Typed) => {
  const draft = idIn(typed.draft) ?? freshId()
  return { draft, id: idIn(typed.id) ?? draft, version: /^\d{1,9}$/.test(String(typed.version)) ? Number(typed.version) : 0 }
}

const kindIn = (text: Typed[string] | undefined) => (typeof text === 'string' && /^[A-Z0-9_]{1,40}$/.test(text) ? text : 'unknown')

/** The page a form was drawn on: `[id]`, `[draft]` and `[kind]` filled in, the filters it was opened with kept. */
const pageOf = (pattern: string, { id, draft, typed }: Sent) => {
  const path = pattern.replace('[id]', id).replace('[draft]', draft).replace('[kind]', kindIn(typed.kind))
  // Ours need no signs encoded; an encoded one may be what the guard lets into no address.
  const filters = new URLSearchParams(/^[\w=&.+-]{0,500}$/.test(String(typed.filters ?? '')) ? String(typed.filters ?? '') : '')
  filters.delete('draft')
  if (!pattern.includes('[draft]')) filters.set('draft', draft)
  return `${path}${filters.size ? `?${filters}` : ''}#errors`
}

async function whoSent(door: string, form: Sent, page: string): Promise<Me> {
  const who = await visit()
  if (isForAnyone(door)) return who && !who.over ? who.me : nobody()
  if (who && !who.over) return admit(who.me, door)
  // The session ended while they typed: kept for the person whose session it was, shown when they are back.
  if (who) await keepDraft(who.me, draftOf(door, form, [], who.me.at))
  // Nobody can be told apart from anybody: the page that says "not sent" carries what was typed.
  else if (Object.keys(form.typed).some((field) => !ids.includes(field))) throw new SignedOut()
  redirect(signInThen(page.replace('#errors', '')))
}

class SignedOut extends Error {
  readonly code = 'ESIGNEDOUT'
}
const ids = ['id', 'draft', 'version', 'filters']

const secret = /password/i
const draftOf = (door: string, { draft: id, typed, version }: Sent, problems: readonly Problem[], at: number) => {
  const kept = Object.fromEntries(Object.entries(typed).filter(([field]) => !secret.test(field)))
  return { id, door, typed: kept, problems, version, at }
}

async function sendBack(me: Me, door: string, page: string, form: Sent, problems: readonly Problem[]): Promise<never> {
  await keepDraft(me, draftOf(door, form, problems, me.at))
  redirect(page)
}

async function mendable(thrown: unknown, me: Me, door: string): Promise<readonly Problem[]> {
  if (thrown instanceof Incomplete) return thrown.problems
  if (thrown instanceof Refusal) return [{ field: thrown.field ?? '', message: thrown.words }]
  if (thrown instanceof Stale) return [{ field: '', message: await whoWon(me, thrown.subject) }]
  log({ what: 'action failed', door, code: codeOf(thrown), where: whereOf(thrown), request: me.request, staff: me.staff, practice: me.practice })
  throw thrown
}
