import { expect, test } from '@playwright/test'
import { expectAccessibleAt } from '../support/accessible'

test('the server says it is well only when its database answers @smoke', async ({ request }) => {
  const answer = await request.get('/api/health')
  expect(answer.status()).toBe(200)
  expect(await answer.json()).toEqual({ status: 'ok' })
})

test('the sign-in page is accessible, wide and narrow, with and without script', async ({ page }) => {
  await expectAccessibleAt(page, '/sign-in')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in')
  await expect(page.getByText('Not for clinical use').first()).toBeVisible()
})

test('a sign-in that fails keeps the address, says why at the field, and is accessible', async ({ page }) => {
  await page.goto('/sign-in')
  await page.getByLabel('Email address').fill('nobody@surgery.example')
  await page.getByLabel('Password').fill('not the password')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.locator('.nhsuk-error-summary')).toContainText('Check your email address and password')
  await expect(page.getByLabel('Email address')).toHaveValue('nobody@surgery.example')
  await expect(page.getByLabel('Password')).toHaveValue('')
  await expectAccessibleAt(page, page.url())
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a page that is not there says so in full @smoke', async ({ page }) => {
    const answer = await page.goto('/no-such-page')
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('banner')).toBeVisible()
    await expect(page.getByRole('contentinfo')).toContainText('Not for clinical use')
  })

  test('a sign-in that fails leads back to the form with its message @smoke', async ({ page }) => {
    await page.goto('/sign-in')
    await page.getByLabel('Email address').fill('nobody')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page).toHaveTitle(/^Error: /)
    await expect(page.locator('.nhsuk-error-summary')).toContainText('Enter your password')
    await expect(page.getByLabel('Email address')).toHaveValue('nobody')
  })
})

test('a page that is not there is accessible', async ({ page }) => {
  await expectAccessibleAt(page, '/no-such-page', 404)
})
