import { gzipSync } from 'node:zlib'
import { expect, test, type Page } from '@playwright/test'
import { counted } from '../support/counted'
import { aSurgery, kept, sent, signedIn, type Surgery } from '../support/surgery'

const days = 86_400_000
const row = (page: Page, name: string) => page.locator('.bf-queue__row', { hasText: name })

let surgery: Surgery
test.beforeEach(async ({ context }) => {
  surgery = await aSurgery()
  await signedIn(context, surgery.priya)
})

test.describe('the bars of product.md, section 1', () => {
  test('claim in one press; accept and open the next in one', async ({ page }) => {
    const [first, second] = [await sent(surgery.gp, { lastName: 'First' }, Date.now() - 3 * days), await sent(surgery.gp, { lastName: 'Second' })]
    await page.goto('/queue')
    const hands = counted(page)
    await hands.point(row(page, 'FIRST').getByRole('button', { name: 'Claim' }))
    await expect(row(page, 'FIRST')).toContainText(/Yours since \d\d:\d\d/)
    expect(hands.count).toMatchObject({ points: 1, keys: 0 })
    await hands.point(row(page, 'FIRST').getByRole('button', { name: 'Accept and next' }))
    await page.waitForURL(`**/referrals/${second.id}?did=*`)
    expect(hands.count).toMatchObject({ points: 2, keys: 0 })
    expect((await kept(surgery.priya, first.id)).state).toBe('ACCEPTED')
  })

  test('accept and open the next from the referral itself, in one press', async ({ page }) => {
    const [first, second] = [await sent(surgery.gp, {}, Date.now() - 3 * days), await sent(surgery.gp)]
    await page.goto(`/referrals/${first.id}`)
    const hands = counted(page)
    await hands.point(page.getByRole('button', { name: 'Accept and next' }))
    await page.waitForURL(`**/referrals/${second.id}?did=*`)
    expect(hands.count).toMatchObject({ points: 1, keys: 0 })
  })

  test('ask, redirect and return in at most four, presses and keys together', async ({ page }) => {
    const [one, two, three] = [await sent(surgery.gp, { home: undefined }, Date.now() - 4 * days), await sent(surgery.gp, {}, Date.now() - 3 * days), await sent(surgery.gp)]
    await page.goto(`/referrals/${one.id}`)
    const asking = counted(page)
    await asking.point(page.getByText('Ask Dr Okafor', { exact: true }))
    await asking.point(page.getByLabel('Home and support'))
    await asking.point(page.getByRole('button', { name: 'Ask and next' }))
    await page.waitForURL(`**/referrals/${two.id}?did=*`)
    expect(asking.count).toMatchObject({ points: 3, keys: 0 })

    const returning = counted(page)
    await returning.point(page.getByText('Return with advice', { exact: true }))
    await expect(page.getByLabel('Advice', { exact: true })).toBeFocused()
    await returning.write('Try the falls class first.')
    await returning.press('Tab')
    await returning.write('Refer again if they still fall.')
    await returning.point(page.getByLabel('Outside my scope'))
    await returning.point(page.getByRole('button', { name: 'Return and next' }))
    await page.waitForURL(`**/referrals/${three.id}?did=*`)
    expect(returning.count).toMatchObject({ points: 3, keys: 1 })

    const redirecting = counted(page)
    await redirecting.point(page.getByText('Redirect', { exact: true }))
    await expect(page.getByLabel('Where to?')).toBeFocused()
    await redirecting.write('Community neuro-rehabilitation')
    await redirecting.press('Tab')
    await redirecting.write('Ali, their desk')
    await redirecting.point(page.getByLabel('Needs a specialist'))
    await redirecting.point(page.getByRole('button', { name: 'Redirect: patient knows' }))
    await expect(page.getByLabel('Summary to the referrer')).toBeVisible()
    expect(redirecting.count).toMatchObject({ points: 3, keys: 1 })
  })

  test('a page of 25 rows is at most 10 kB of HTML on the wire', async ({ page }) => {
    for (let n = 0; n < 26; n += 1) await sent(surgery.gp, { lastName: `Patient${n}`, firstName: ['Ola', 'Ben', 'Ida'][n % 3] ?? '', words: `I want to get to the ${['shop', 'church', 'garden'][n % 3]} on my own again, ${n} steps at a time.` })
    const html = await (await page.request.get('/queue')).text()
    expect(html.match(/bf-queue__name/g)?.length).toBeGreaterThanOrEqual(25)
    const size = gzipSync(html).length
    console.log(`queue of 25 rows: ${size} bytes of HTML (gzip)`)
    expect(size).toBeLessThanOrEqual(10 * 1024)
  })
})
