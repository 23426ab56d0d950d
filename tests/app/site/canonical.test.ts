import { afterEach, expect, test, vi } from 'vitest'

afterEach(() => (vi.unstubAllEnvs(), vi.resetModules()))
const headOf = async (origin: string | undefined) => {
  vi.resetModules()
  vi.stubEnv('BEST_FIT_ORIGIN', origin)
  const { aboutPage } = await import('../../../app/(site)/about')
  return aboutPage('/careers')
}

test('a public page names where it stands when an origin is configured, and nowhere else', async () => {
  expect((await headOf('https://best-fit.example')).alternates).toEqual({ canonical: 'https://best-fit.example/careers' })
  expect((await headOf(undefined)).alternates).toBeUndefined()
})

test('the start page has a title of its own, the others one that ends in the product’s name', async () => {
  const { aboutPage } = await import('../../../app/(site)/about')
  expect(aboutPage('/').title).toEqual({ absolute: 'Best Fit: what our occupational therapist can help with' })
  expect((await headOf(undefined)).title).toBe('Becoming a first contact OT')
})
