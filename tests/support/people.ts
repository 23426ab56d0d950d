import { expect, type Page } from '@playwright/test'
import { people } from '#db/seed'

/** Somebody of the demo by the first words of their name: 'Priya' is the OT, 'Sam' is at reception. Throws for a stranger. */
export const person = (name: string) => {
  const found = people.find((each) => each.name.replace(/^Dr /, '').startsWith(name))
  if (!found) throw new Error(`nobody in the demo is called ${name}`)
  return found
}

/** Signs in by the form, as anybody must, and ends on the page they wanted. */
export const signIn = async (page: Page, name: string, to = '/') => {
  const { email, password } = person(name)
  await page.goto(to === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(to)}`)
  await page.getByLabel('Email address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).not.toHaveURL(/\/sign-in/)
}
