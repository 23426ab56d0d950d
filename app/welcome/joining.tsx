import { freshId } from '#db/ids'
import { Button } from '#components/forms/button'
import { ErrorSummary } from '#components/forms/error-summary'
import { Fields } from '#components/forms/fields'
import { Form } from '#components/forms/form'
import { TextInput } from '#components/forms/text-input'
import { roleWords } from '#lib/me'
import type { Asks } from '#lib/questions/ask'
import type { Invited } from '../_server/join'
import type { Kept } from '../_server/kept'
import { accept } from './actions'
import { asksFor } from './asks'

type JoiningProps = { open: Invited; word: string; kept: Kept }

/** The form of whoever holds an invitation. */
export function Joining({ open, word, kept: { typed, problems } }: JoiningProps) {
  const asks = asksFor[open.who]
  const wrong = problems.find(({ field }) => field === 'password')?.message
  return (
    <>
      <ErrorSummary problems={problems} asks={{ ...asks, password: box }} />
      <h1 className="nhsuk-heading-l">Welcome to Best Fit</h1>
      <p>{wordsFor(open)}</p>
      <Form action={accept}>
        <input type="hidden" name="draft" value={freshId()} />
        <input type="hidden" name="word" value={word} />
        <Fields asks={asks} typed={{ name: open.name, ...typed }} problems={problems} />
        {open.who === 'known' ? null : <NewPassword error={wrong} />}
        <Button>{open.who === 'known' ? 'Join this practice' : 'Make my account'}</Button>
      </Form>
    </>
  )
}

const box: Asks[string] = { kind: 'words', id: '', words: '', who: [], message: '', max: 128 }

const wordsFor = ({ who, practiceName, role, job, email }: Invited) => {
  if (who === 'first') return 'You are the first here. You become the manager, and can then invite everybody else.'
  const as = `You are invited to ${practiceName} as ${job} (${roleWords[role].toLowerCase()}).`
  return who === 'known' ? `${as} Sign in with the password you have: ${email}.` : `${as} You will sign in as ${email}.`
}

const hint = 'At least 12 characters. Three words that do not belong together are easy to remember and hard to guess.'

function NewPassword({ error }: { error: string | undefined }) {
  return <TextInput name="password" label="Choose a password" labelSize="s" type="password" autoComplete="new-password" hint={hint} error={error} />
}
