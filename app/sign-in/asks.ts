import type { Problem } from '#lib/questions/ask'
import { one, type Typed } from '#lib/typed'

// No control character: PostgreSQL takes no NUL, not even to find nobody by it.
const looksLikeEmail = /^[^\s@\p{C}]{1,64}@[^\s@\p{C}]{1,190}$/u

/** An e-mail address and a password as typed. The password is taken as it is: no trimming, no cutting. */
export const signInFrom = (typed: Typed) => {
  const email = one(typed, 'email')?.trim() ?? ''
  const password = typeof typed.password === 'string' ? typed.password : ''
  const problems: Problem[] = []
  if (!looksLikeEmail.test(email)) problems.push({ field: 'email', message: 'Enter your email address, like name@nhs.net' })
  if (!password) problems.push({ field: 'password', message: 'Enter your password' })
  else if (password.length > 1_000) problems.push({ field: 'password', message: 'Your password is 128 characters or fewer' })
  return { answers: { email, password, to: one(typed, 'to') ?? '/' }, problems }
}
