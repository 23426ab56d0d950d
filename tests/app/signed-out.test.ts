import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { freshId } from '#db/ids'
import type { Me, Role } from '#lib/me'
import { clinicians, type Asks } from '#lib/questions/ask'
import { aPerson, cookies, endOf, goTo, sent } from './visit'

vi.mock('next/headers', async () => (await import('./visit')).nextHeaders)
const { redirect } = await import('next/navigation')
const { action } = await import('../../app/_server/action')
const { openDraft } = await import('#db/drafts')
const { openSession } = await import('#db/sessions')

const asks = {
  words: { id: '', kind: 'words', words: 'Words', who: clinicians, needed: true, max: 20, message: 'Enter the words' },
  born: { id: '', kind: 'day', words: 'Born', who: clinicians, back: 120, ahead: 0, message: 'Enter a date of birth' },
} as const satisfies Asks

beforeAll(async () => {
  await (await import('#db/migrate')).migrate()
})
let me: Me
const signIn = async (role: Role = 'ot') => {
  const person = await aPerson(role)
  cookies.set('best-fit', (await openSession(person.id, person.practice, Date.now())) ?? '')
  me = { ...person.me }
  return person
}
beforeEach(async () => {
  cookies.clear()
  goTo('/queue')
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-23T08:00:00Z') })
  await signIn()
})
const kept = async (draft: string) => openDraft({ ...me, at: Date.now() }, draft)
const draft = freshId()

describe('when the session has ended', () => {
  test('what was typed waits for the person whose session it was', async () => {
    vi.setSystemTime(Date.now() + 16 * 60_000)
    const form = freshId()
    const work = vi.fn()
    expect(await endOf(action('/refer send', asks, work, '/refer/[draft]')(sent({ draft: form, words: 'a long story' })))).toBe(`/sign-in?to=%2Frefer%2F${form}`)
    expect(work).not.toHaveBeenCalled()
    expect(await kept(form)).toMatchObject({ typed: { words: 'a long story' }, problems: [] })
  })

  test('and nobody knows whose it was, nothing is kept: the page that says so carries what was typed', async () => {
    cookies.clear()
    const send = action('/refer send', asks, async () => redirect('/done'), '/refer/[draft]')
    await expect(send(sent({ draft, words: 'a long story' }))).rejects.toMatchObject({ code: 'ESIGNEDOUT' })
    expect(await endOf(send(sent({ draft })))).toMatch(/^\/sign-in/)
  })
})
