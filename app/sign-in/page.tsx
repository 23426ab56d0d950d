import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { freshId } from '#db/ids'
import { Button } from '#components/forms/button'
import { ErrorSummary } from '#components/forms/error-summary'
import { Form } from '#components/forms/form'
import { TextInput } from '#components/forms/text-input'
import { Frame } from '#components/page/frame'
import { InsetText } from '#components/page/inset-text'
import type { Problem } from '#lib/questions/ask'
import { enter, ours, startOf } from '../_server/enter'
import { keptBy, titled } from '../_server/kept'
import { signIn } from './actions'

type Props = { searchParams: Promise<{ to?: string; draft?: string; out?: string }> }
const asks = { email: box('Email address'), password: box('Password') }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return titled('Sign in', await keptBy(await enter('/sign-in'), searchParams))
}

export default async function Page({ searchParams }: Props) {
  const me = await enter('/sign-in')
  const { typed, problems } = await keptBy(me, searchParams)
  const to = ours(typed.to ?? (await searchParams).to)
  if (me.staff !== 'nobody') redirect(startOf(me.role, to))
  return (
    <Frame wide={false}>
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <ErrorSummary problems={problems} asks={asks} />
          <h1 className="nhsuk-heading-l">Sign in</h1>
          {to === '/' ? null : <p>Sign in to go on. If you were away for 15 minutes, what you typed is kept.</p>}
          <InsetText><p><strong>Not for clinical use.</strong> The safety case of Best Fit is not signed yet. Do not enter a real patient.</p></InsetText>
          <SignIn to={to} email={String(typed.email ?? '')} problems={problems} />
        </div>
      </div>
    </Frame>
  )
}

function SignIn({ to, email, problems }: { to: string; email: string; problems: readonly Problem[] }) {
  const error = (field: string) => problems.find((problem) => problem.field === field)?.message
  return (
    <Form action={signIn}>
      <input type="hidden" name="draft" value={freshId()} />
      <input type="hidden" name="to" value={to} />
      <TextInput name="email" label="Email address" type="email" autoComplete="username" spellCheck={false} value={email} error={error('email')} />
      <TextInput name="password" label="Password" type="password" autoComplete="current-password" error={error('password')} />
      <Button>Sign in</Button>
    </Form>
  )
}

function box(words: string) {
  return { kind: 'words', id: '', words, who: [], message: '', max: 1_000 } as const
}
