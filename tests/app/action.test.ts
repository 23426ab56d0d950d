import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { freshId } from '#db/ids'
import { theClock, type Me, type Role } from '#lib/me'
import { clinicians, type Asks } from '#lib/questions/ask'
import { Refusal, Stale } from '#lib/refusal'
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

describe('an action', () => {
  test('hands its work what was answered, what it is about and who asks, and goes where the work goes', async () => {
    const id = freshId()
    const work = vi.fn(async (): Promise<never> => redirect('/done'))
    const claim = action('/queue claim', asks, work)
    expect(await endOf(claim(sent({ id, draft, version: '7', words: ' hello ', 'born[day]': '1', 'born[month]': '2', 'born[year]': '1943' })))).toBe('/done')
    expect(work).toHaveBeenCalledWith(
      { id, draft, version: 7, answers: { words: 'hello', born: '1943-02-01' }, typed: expect.objectContaining({ words: ' hello ' }) },
      expect.objectContaining({ staff: me.staff, practice: me.practice, role: 'ot' }),
    )
  })

  test('gives a new thing the id its form was drawn with', async () => {
    const work = vi.fn(async (): Promise<never> => redirect('/done'))
    await endOf(action('/queue claim', {}, work)(sent({ draft })))
    expect(work).toHaveBeenCalledWith(expect.objectContaining({ id: draft, draft }), expect.anything())
  })

  test('makes an id when what came is none, and takes no version that is none', async () => {
    const work = vi.fn(async (): Promise<never> => redirect('/done'))
    await endOf(action('/queue claim', {}, work)(sent({ draft: '../../x', id: "' or 1=1", version: '-1' })))
    expect(work).toHaveBeenCalledWith(expect.objectContaining({ id: expect.stringMatching(/^[0-9a-f-]{36}$/), version: 0 }), expect.anything())
  })

  test('is not found when it is given anything but one form', async () => {
    const claim = action('/queue claim', {}, async () => redirect('/done')) as (...sent: unknown[]) => Promise<never>
    for (const forged of [[], [{}], ['x'], [null, sent({})], [{ draft }, sent({})], [sent({}), 'more']]) expect([forged.length, await endOf(claim(...forged))]).toEqual([forged.length, '404'])
  })
})

describe('what a person can mend', () => {
  const back = (id: string) => `/queue?draft=${id}#errors`

  test('goes back to its page with all that was typed, and what is wrong', async () => {
    const work = vi.fn()
    expect(await endOf(action('/queue claim', asks, work)(sent({ draft, words: '', 'born[day]': '31', 'born[month]': '2', 'born[year]': '1943' })))).toBe(back(draft))
    expect(work).not.toHaveBeenCalled()
    expect(await kept(draft)).toMatchObject({
      door: '/queue claim',
      typed: { words: '', 'born[day]': '31', 'born[month]': '2', 'born[year]': '1943' },
      problems: [{ field: 'words', message: 'Enter the words' }, { field: 'born', message: 'Enter a date of birth' }],
    })
  })

  test('is a refusal, said in its own words at its field', async () => {
    const refuse = action('/queue claim', {}, async () => Promise.reject(new Refusal('not-now', 'The OT has claimed this', 'words')))
    expect(await endOf(refuse(sent({ draft, words: 'kept' })))).toBe(back(draft))
    expect(await kept(draft)).toMatchObject({ typed: { words: 'kept' }, problems: [{ field: 'words', message: 'The OT has claimed this' }] })
  })

  test('is coming second', async () => {
    const late = action('/queue claim', {}, async () => Promise.reject(new Stale(freshId())))
    expect(await endOf(late(sent({ draft, words: 'kept' })))).toBe(back(draft))
    expect((await kept(draft))?.problems[0]?.message).toMatch(/before you/)
  })

  test('goes back to the page it was about, with its filters', async () => {
    const [id, form] = [freshId(), freshId()]
    const move = action('/referrals/[id] makeMove', asks, async () => redirect('/done'))
    expect(await endOf(move(sent({ id, draft: form, filters: 'band=soon&draft=old' })))).toBe(`/referrals/${id}?band=soon&draft=${form}#errors`)
    for (const filters of ['a=b#<script>', 'a=%00', 'a=%5cb'])
      expect(await endOf(move(sent({ id, draft: form, filters })))).toBe(`/referrals/${id}?draft=${form}#errors`)
  })

  test('goes back to another page when its action says so', async () => {
    const send = action('/refer send', asks, async () => redirect('/done'), '/refer/[draft]')
    expect(await endOf(send(sent({ draft })))).toBe(`/refer/${draft}#errors`)
  })

  test('is decided by the page’s own reading, where questions alone are not enough', async () => {
    const read = vi.fn(async () => ({ answers: 'read', problems: [] }))
    const work = vi.fn(async (): Promise<never> => redirect('/done'))
    await endOf(action('/queue claim', read, work)(sent({ words: 'x' })))
    expect(read).toHaveBeenCalledWith({ words: 'x' }, expect.objectContaining({ staff: me.staff }))
    expect(work).toHaveBeenCalledWith(expect.objectContaining({ answers: 'read' }), expect.anything())
  })

  test('is never kept with a password', async () => {
    await endOf(action('/queue claim', asks, async () => redirect('/x'))(sent({ draft, password: 'three wet ducks', newPassword: 'three wet ducks' })))
    expect(JSON.stringify(await kept(draft))).not.toContain('ducks')
  })

  test('is for its owner’s eyes only', async () => {
    const own = freshId()
    await endOf(action('/queue claim', asks, async () => redirect('/x'))(sent({ draft: own, words: '' })))
    expect(await openDraft({ ...me, staff: 'tom' }, own)).toBeUndefined()
    expect(await openDraft(theClock(me.practice, Date.now()), own)).toBeUndefined()
  })
})

describe('what a person cannot mend', () => {
  test('flies on, to be answered with 503', async () => {
    const fault = new Error('the database is away')
    await expect(action('/queue claim', {}, async () => Promise.reject(fault))(sent({}))).rejects.toBe(fault)
  })

  test('is a door that is shut: 403, and the work is not begun', async () => {
    await signIn('receptionist')
    const work = vi.fn()
    expect(await endOf(action('/queue claim', {}, work)(sent({})))).toBe('403')
    expect(work).not.toHaveBeenCalled()
  })
})
