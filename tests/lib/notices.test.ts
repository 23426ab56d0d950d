import { describe, expect, test } from 'vitest'
import { digestFor, digestLines } from '#lib/digest'
import { roles } from '#lib/me'
import { isMove, moves } from '#lib/moves/moves'
import { letterOf, type Kept } from '#lib/notice-text'
import { causes, noticesOf, noticeWords, type NoticeName } from '#lib/notices'
import { standsAfter } from '#lib/post'
import { move, submit, type Referral } from '#lib/referral'
import { kinds } from '../support/histories'
import { mondayMorning, someone } from '../support/someone'

const id = '01a210c9-6fd8-7625-922f-de14864d5fed'
const kept = (says: NoticeName, more: Partial<Kept> = {}): Kept => ({ says, subject: id, reference: 'BF-4T7K', about: null, ...more })
const names = Object.keys(noticeWords) as NoticeName[]
const sent = (who = someone('clinician')): Referral => submit(who, { id, reference: 'BF-4T7K', answers: kinds.frail ?? {} }).referral

describe('the table of notices', () => {
  test('names moves there are, and every notice has its cause; a digest is the morning’s', () => {
    expect(Object.keys(causes).filter((name) => name !== 'sent' && !isMove(name))).toEqual([])
    const caused = new Set(Object.values(causes).flatMap((rows) => rows.map(({ says }) => says)))
    expect(names.filter((name) => name !== 'digest' && !caused.has(name))).toEqual([])
  })
  test('leaves no stop to a letter: what must be seen within minutes is not written about', () => {
    expect(Object.keys(causes).filter((name) => isMove(name) && moves[name].to === 'STOPPED')).toEqual([])
    const stopped = submit(someone('receptionist'), { id, reference: 'BF-4T7K', answers: kinds.stop ?? {} })
    expect(noticesOf(stopped, someone('receptionist'))).toEqual([])
  })
  test('tells nobody of what they did themselves', () => {
    const me = someone('ot')
    const own = move(me, sent(me), 'returnToReferrer', { reason: 'outside_scope', advice: 'x', instead: 'x' })
    expect(noticesOf(own, me)).toEqual([])
    const others = move(me, sent(), 'returnToReferrer', { reason: 'outside_scope', advice: 'x', instead: 'x' })
    expect(noticesOf(others, me)).toEqual([{ event: `${id} 2 returned`, says: 'returned', isOfDay: false, to: { person: 'ngozi' } }])
  })
  test('an answer goes to the OT who has it, else to every OT', () => {
    const asked = (referral: Referral) => move(someone('ot'), referral, 'ask', { question: 'Which?' }).referral
    const to = (referral: Referral) => noticesOf(move(someone('clinician'), asked(referral), 'answer', { reply: 'The left' }), someone('clinician')).map((notice) => notice.to)
    expect(to(sent())).toEqual([{ role: 'ot' }])
    expect(to(move(someone('ot'), sent(), 'claim', {}).referral)).toEqual([{ person: 'priya' }])
  })
})

describe('every letter', () => {
  test.each(names)('%s holds fixed words, a reference and a link, and nothing else of what is kept', (says) => {
    const about = says === 'digest' ? { outcomes: 2 } : null
    const { subject, text } = letterOf(kept(says, { about }), 'https://best-fit.example')
    expect(`${subject}\n${text}`).toMatch(/^[\x20-\x7e\n]+$/)
    expect(subject).toMatch(/^Best Fit: [a-z ]+ \(BF-4T7K\)$/)
    expect(text.split('\n').every((line) => line.length < 160)).toBe(true)
    expect(text).not.toMatch(/\b(he|she|Mrs?|NHS number|urgent|frail|mental|work)\b/i)
    expect([...text.matchAll(/https:\S+/g)]).toHaveLength(1)
  })
  test.each([[{ reference: 'BF-4T7K\r\nBcc: x' }], [{ reference: 'ADE' }], [{ subject: 'Mrs Ade' }], [{ subject: `${id}\n` }]])('is not written with %o in it', (more) => {
    expect(() => letterOf(kept('question', more), 'https://best-fit.example')).toThrow()
  })
  test('nor with a link that leads elsewhere', () => {
    for (const origin of ['javascript:alert(1)', 'https://x.example/path', 'https://x.example\n', '']) expect(() => letterOf(kept('question'), origin)).toThrow()
  })
})

describe('a morning’s digest', () => {
  const everything = { questions: 1, outcomes: 2, asides: 1, stops: 1, unseen: 3, toScreen: 1, due: 4, mine: 1, items: 2 }
  test('tells each role of what is theirs to see to, in numbers, and comes only when something waits', () => {
    for (const role of roles) {
      const digest = digestFor(role, everything)
      expect(digestLines(digest ?? {}).lines.length).toBeGreaterThan(0)
      expect(digestFor(role, {})).toBeNull()
      expect(digestFor(role, { questions: 0, items: 0 })).toBeNull()
    }
    expect(digestLines(digestFor('receptionist', everything) ?? {}).lines).toEqual(['1 question to answer', '2 outcomes to read', '1 patient sent elsewhere to ask after'])
    expect(digestLines(digestFor('manager', everything) ?? {})).toEqual({ lines: ['2 things to see to'], page: '/practice/balance' })
    expect(digestFor('receptionist', { stops: 1, toScreen: 3, items: 1 })).toBeNull()
  })
  test('has its numbers and a link', () => {
    const { subject, text } = letterOf(kept('digest', { subject: null, reference: null, about: { outcomes: 2, questions: 1 } }), 'https://best-fit.example')
    expect(subject).toBe('Best Fit: what waits for you today')
    expect(text).toContain('- 1 question to answer\n- 2 outcomes to read\n')
    expect(text).toContain('https://best-fit.example/referrals\n')
  })
  test('cannot be made to say anything but numbers', () => {
    const smuggled = { outcomes: 'Mrs Ade' as never, questions: 2, other: 'Mrs Ade' as never }
    expect(letterOf(kept('digest', { subject: null, reference: null, about: smuggled }), 'https://best-fit.example').text).not.toContain('Ade')
  })
})

describe('a letter that is put off', () => {
  const again = { came: 'again', why: 'later' } as const
  test('is tried after 5, 10, 20 minutes and so on, at most 4 hours apart, for a day and a half', () => {
    const waits: number[] = []
    let now = mondayMorning
    for (let tries = 1; ; tries += 1) {
      const { stands, next } = standsAfter({ says: 'question', at: mondayMorning, tries }, again, now)
      if (stands === 'failed') break
      waits.push((next - now) / 60_000)
      now = next
    }
    expect(waits.slice(0, 8)).toEqual([5, 10, 20, 40, 80, 160, 240, 240])
    expect((now - mondayMorning) / 3_600_000).toBeGreaterThan(30)
    expect((now - mondayMorning) / 3_600_000).toBeLessThanOrEqual(36)
  })
  test('when it is the morning’s, is of no use in the evening', () => {
    expect(standsAfter({ says: 'digest', at: mondayMorning, tries: 8 }, again, mondayMorning + 8 * 3_600_000)).toMatchObject({ stands: 'failed', why: 'gave-up' })
  })
  test('that may have arrived is never tried again', () => {
    expect(standsAfter({ says: 'question', at: 0, tries: 1 }, { came: 'unsure', why: 'broken' }, 1)).toEqual({ stands: 'unsure', next: 1, why: 'broken' })
  })
})
