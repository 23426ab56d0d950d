import { expect, test, type APIResponse, type Page } from '@playwright/test'
import { asksOf } from '#lib/questions/form'
import { combined } from '#lib/questions/combined'
import type { Ask, Asks } from '#lib/questions/ask'
import { hostile, type Hostile } from '../support/hostile'
import { aSurgery, sent, signedIn } from '../support/surgery'

const { contact: _c, message: _m, ...stored } = asksOf('clinician')
const asks: Asks = { ...stored, ...combined }
const address = process.env.TEST_ADDRESS ?? ''

/** The boxes of a question, by name. */
const boxesOf = (field: string, ask: Ask) => (ask.kind === 'day' ? ['day', 'month', 'year'].map((part) => `${field}[${part}]`) : [field])
const isWhole = (text: string) => !/\p{Surrogate}/u.test(text)
const printable = (text: string) => isWhole(text) && !/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/.test(text)

/** What a browser would send of the first form on this page, with our words in place of some. */
async function formOn(page: Page, path: string, typed: readonly (readonly [string, string])[]): Promise<FormData> {
  await page.goto(path)
  const hidden = await page.locator('main form').first().locator('input[type=hidden]').evaluateAll((boxes) =>
    boxes.map((box) => [box.getAttribute('name') ?? '', box.getAttribute('value') ?? ''] as const))
  const form = new FormData()
  for (const [name, value] of [...hidden, ...typed]) form.append(name, value)
  return form
}

const post = (page: Page, path: string, multipart: FormData): Promise<APIResponse> =>
  page.request.post(path, { multipart, maxRedirects: 0, headers: { origin: address, 'sec-fetch-site': 'same-origin' } })

/** Whether this question should complain of this text. */
function complains(ask: Ask, { text, words }: Hostile): boolean {
  if (text.trim() === '') return ask.needed === true
  if (ask.kind !== 'words') return true
  // A lone surrogate cannot travel: what arrives is the sign for "unreadable", a letter like any other.
  return isWhole(text) && words === 'refused'
}

/** Fields in groups small enough for one form, which the guard ends at 100 kB. */
function groups({ text }: Hostile): (readonly [string, Ask])[][] {
  const size = Math.max(1, Math.floor(30_000 / (Buffer.byteLength(text) + 100)))
  const all = Object.entries(asks)
  return all.length <= size ? [all] : [...Array(Math.ceil(all.length / size)).keys()].map((nth) => all.slice(nth * size, (nth + 1) * size))
}

/** What a box shows of a text: one line, and no mark at its beginning that a reader of forms takes for its own. */
const inABox = (text: string) => text.replace(/^\ufeff|[\r\n]/g, '')

const valuesOf = (page: Page, fields: readonly string[]) =>
  page.locator(fields.map((field) => `[name="${field}"]`).join()).evaluateAll((boxes) =>
    boxes.map((box) => (box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement ? box.value.replace(/[\r\n]/g, '') : '')))

test.describe('every field of the referral, whatever is typed into it, answers with a message and keeps it:', () => {
  test.use({ javaScriptEnabled: false })
  for (const bad of hostile.filter(({ text }) => text.length < 100_000)) {
    test(bad.name, async ({ page }) => {
      const { gp } = await aSurgery()
      await signedIn(page.context(), gp)
      for (const group of groups(bad)) {
        const typed = group.flatMap(([field, ask]) => boxesOf(field, ask).map((box) => [box, bad.text] as const))
        const answer = await post(page, '/refer', await formOn(page, '/refer', [...typed, ['press', 'send']]))
        expect(answer.status()).toBe(303)
        await page.goto(answer.headers()['location'] ?? '')
        const shown = await page.locator('main [id$="-error"]').evaluateAll((all) => all.map(({ id }) => id.replace(/-error$/, '')))
        const inGroup = new Set(group.map(([field]) => field))
        const expected = Object.entries(asks).filter(([field, ask]) => (inGroup.has(field) ? complains(ask, bad) : ask.needed)).map(([field]) => field)
        expect([...new Set(shown)].sort()).toEqual(expected.sort())
        const boxes = group.filter(([, ask]) => ask.kind === 'words').map(([field]) => field)
        if (printable(bad.text) && boxes.length > 0) expect(new Set(await valuesOf(page, boxes))).toEqual(new Set([inABox(bad.text)]))
      }
    })
  }

  test('more than the guard lets in', async ({ page }) => {
    const { gp } = await aSurgery()
    await signedIn(page.context(), gp)
    const answer = await post(page, '/refer', await formOn(page, '/refer', [['words', 'a'.repeat(120_000)], ['press', 'send']]))
    expect(answer.status()).toBe(413)
  })

  test('the same field twice', async ({ page }) => {
    const { gp } = await aSurgery()
    await signedIn(page.context(), gp)
    const typed = Object.entries(asks).flatMap(([field, ask]) => boxesOf(field, ask).flatMap((box) => [[box, '1'], [box, '2']] as const))
    const answer = await post(page, '/refer', await formOn(page, '/refer', [...typed, ['press', 'send']]))
    expect([303, 400]).toContain(answer.status())
  })
})

test('whatever is typed, the page that follows it answers, and never fails', async ({ page }) => {
  const { gp } = await aSurgery()
  await signedIn(page.context(), gp)
  const draft = crypto.randomUUID()
  for (const { text, name } of hostile.filter((bad) => bad.text.length < 1000)) {
    const form = new FormData()
    for (const field of [...Object.keys(asks), 'paste', 'press', 'stopped', 'another', 'read', 'born[day]']) form.append(field, text)
    const answer = await post(page, `/refer/${draft}/typing`, form)
    expect([name, answer.status()]).toEqual([name, 200])
  }
  for (const id of ['x', '..', '%00', '__proto__', "' or 1=1"]) {
    const answer = await post(page, `/refer/${encodeURIComponent(id)}/typing`, new FormData())
    expect(answer.status(), id).toBeGreaterThanOrEqual(400)
    expect(answer.status(), id).toBeLessThan(500)
  }
})

test('whatever is recorded about a stop, or against a verdict, comes back to its page', async ({ page }) => {
  const { gp } = await aSurgery()
  await signedIn(page.context(), gp)
  const stopped = await sent(gp, { gate: ['G1', 'G6'] })
  const waiting = await sent(gp)
  for (const { text } of hostile.filter((bad) => bad.text.length < 100_000)) {
    for (const [{ id }, move] of [[stopped, 'recordStop'], [stopped, 'closeStop'], [waiting, 'reband'], [waiting, text]] as const) {
      const fields = ['action', 'actionNote', 'takenBy', 'takenAt', 'told', 'seenWhere', 'cameOf', 'nextWho', 'nextOn[day]', 'crisisTeam', 'view', 'cohort', 'why', 'version', 'filters']
      const form = await formOn(page, `/refer/${id}/verdict`, [])
      for (const field of fields) form.set(field, text)
      form.set('move', move)
      const answer = await post(page, `/refer/${id}/verdict`, form)
      expect(answer.status()).toBeGreaterThanOrEqual(300)
      expect(answer.status()).toBeLessThan(500)
    }
  }
})
