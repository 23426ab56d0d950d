import { expect, type Page } from '@playwright/test'
import type { Role } from '#lib/me'
import { people, type SeedPerson } from '#db/seed/staff'

type Found = (each: SeedPerson) => boolean
const find = (found: Found, called: string) => {
  const person = people.find(found)
  if (!person) throw new Error(`nobody in the demo is ${called}`)
  return person
}

/** Somebody of the demo by a part of their name: 'Priya' is the OT, 'Sam' is at reception. Throws for a stranger. */
export const person = (name: string) => find((each) => each.name.includes(name), name)

const enterAs = async (page: Page, { email, password }: SeedPerson, to: string) => {
  await page.goto(to === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(to)}`)
  await page.getByLabel('Email address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).not.toHaveURL(/\/sign-in/)
}

/** Signs in by the form, as anybody must, and ends on the page they wanted. */
export const signIn = (page: Page, name: string, to = '/') => enterAs(page, person(name), to)

/** Signs in as the first of the demo who has this role. */
export const signInAs = (page: Page, role: Role, to = '/') => enterAs(page, find((each) => each.role === role, `a ${role}`), to)
