import { londonDay } from '#lib/day'
import type { Me } from '#lib/me'
import { everyone, type Asks, type Problem } from '#lib/questions/ask'
import { check } from '#lib/questions/check'
import { one, type Typed } from '#lib/typed'
import { invitationOf, type Invited, type Joining } from '../_server/join'
import { passwordProblem } from '../_server/passwords'

const common = { id: '', who: everyone, kind: 'words', max: 100, needed: true } as const
const forAll = { name: { ...common, words: 'Your name', hint: 'As colleagues know you, like Dr Ngozi Okafor', message: 'Enter your name' } }
const forTheFirst = {
  practiceName: { ...common, words: 'Name of your practice', message: 'Enter the name of your practice' },
  practicePhone: { ...common, words: 'Phone number of your practice', hint: 'Shown to staff when Best Fit is not answering', max: 20, keys: 'tel', message: 'Enter the phone number of your practice' },
  pcn: { ...common, words: 'Name of your primary care network', message: 'Enter the name of your primary care network' },
  email: { ...common, words: 'Your email address', hint: 'You will sign in with it', max: 200, message: 'Enter your email address, like name@nhs.net' },
} as const

/** What is asked of whoever holds an invitation, besides a password: nothing of somebody who has an account already. */
export const asksFor: Readonly<Record<Invited['who'], Asks>> = { known: {}, new: forAll, first: { ...forAll, ...forTheFirst } }

/** What they typed, read by what is asked of them: that is told by the invitation, never by the form. */
export const welcomeFrom = async (typed: Typed, me: Me): Promise<{ answers: Joining; problems: Problem[] }> => {
  const word = one(typed, 'word') ?? ''
  const open = await invitationOf(word, me.at)
  if (!open || open.who === 'known') return { answers: { word }, problems: [] }
  const { answers, problems } = check(asksFor[open.who], typed, londonDay(me.at))
  const said: { [field: string]: string } = Object.fromEntries(Object.entries(answers).map(([field, answer]) => [field, String(answer)]))
  const password = typeof typed.password === 'string' ? typed.password : ''
  const own = [open.email, open.practiceName, ...Object.values(said)]
  return { answers: { ...said, word, password }, problems: [...problems, ...wrongEmail(said.email), ...weak(password, own)] }
}

const wrongEmail = (email: string | undefined): Problem[] =>
  email === undefined || /^[^\s@]{1,64}@[^\s@]{1,130}$/.test(email) ? [] : [{ field: 'email', message: forTheFirst.email.message }]

const weak = (password: string, own: readonly string[]): Problem[] => {
  const message = passwordProblem(password, own)
  return message ? [{ field: 'password', message }] : []
}
