import { expect, test, type Page } from '@playwright/test'
import { ends } from '#lib/call/ends'
import { heard } from '#lib/call/heard'
import { replies, topics } from '#lib/call/tree'
import { counted } from '../support/counted'
import { everyPath, type Path } from '../support/calls'
import { aDesk } from '../support/desk'

test.describe.configure({ timeout: 300_000 })

const orders: Record<string, readonly string[]> = { heard: [...heard.map(({ value }) => value), 'none_of_these'], about: topics.map(({ value }) => value) }
const orderOf = (field: string) => orders[field] ?? Object.keys(replies)
const letters: Record<string, string> = { yes: 'y', no: 'n', not_sure: '?' }

/** The fewest arrows from the first answer, where the focus is, to this one: the list goes round. Nought is the first itself, by Space. */
function arrows(field: string, value: string): string[] {
  const order = orderOf(field)
  const [down, up] = [order.indexOf(value), order.length - order.indexOf(value)]
  if (down === 0) return ['Space']
  return down <= up ? Array.from({ length: down }, () => 'ArrowDown') : Array.from({ length: up }, () => 'ArrowUp')
}

const focused = (page: Page) => page.evaluate(() => {
  const it = document.activeElement
  const mark = it?.matches('input[type=radio]') ? it.nextElementSibling : it
  const style = mark && getComputedStyle(mark, it?.matches('input[type=radio]') ? '::before' : undefined)
  return { name: it?.getAttribute('name') ?? '', seen: Boolean(style && (style.boxShadow !== 'none' || style.outlineStyle !== 'none')) }
})

type Way = { keys: number; seconds: number }

/** Works one call by keys alone and counts them: `on` leads from an answer to the next question. */
async function work(page: Page, { typed }: Path, on: 'Tab' | 'Space' | 'letters'): Promise<Way> {
  const hands = counted(page)
  await page.goto('/signpost')
  const fields = Object.entries(typed)
  for (const [at, [field, value]] of fields.entries()) {
    await expect(page.locator(`[name="${field}"]`).and(page.locator(':focus'))).toHaveCount(1)
    expect(await focused(page), field).toEqual({ name: field, seen: true })
    const letter = on === 'letters' ? letters[String(value)] : undefined
    for (const key of letter ? [letter] : arrows(field, String(value))) await hands.press(key)
    await expect(page.locator(`[name="${field}"][value="${String(value)}"]`)).toBeChecked()
    if (at < fields.length - 1 && !letter) await hands.press(on === 'letters' ? 'Space' : on)
  }
  return { keys: hands.count.keys, seconds: hands.count.seconds }
}

const most = (ways: readonly Way[]) => ({ keys: Math.max(...ways.map(({ keys }) => keys)), seconds: Math.max(...ways.map(({ seconds }) => seconds)) })

test('every call is worked by keys within 8 keys to our OT and 10 to any other answer, in 20 seconds', async ({ page: first }) => {
  const { page } = await aDesk(first)
  const [toOt, other]: [Way[], Way[]] = [[], []]
  for (const path of everyPath) {
    const way = await work(page, path, 'letters')
    await expect(page.locator('.bf-answer:visible').getByRole('heading', { level: 3 })).toContainText(ends[path.end].heading)
    ;(ends[path.end].is === 'ot' ? toOt : other).push(way)
  }
  const [ot, rest] = [most(toOt), most(other)]
  console.log(`signpost: ${everyPath.length} calls, our OT at most ${ot.keys} keys and ${ot.seconds.toFixed(1)} s, any other at most ${rest.keys} keys and ${rest.seconds.toFixed(1)} s`)
  expect(ot.keys).toBeLessThanOrEqual(8)
  expect(rest.keys).toBeLessThanOrEqual(10)
  expect(Math.max(ot.seconds, rest.seconds)).toBeLessThanOrEqual(20)
})

test('arrow keys and space alone reach every answer', async ({ page: first }) => {
  const { page } = await aDesk(first)
  for (const path of everyPath) {
    const { keys } = await work(page, path, 'Space')
    expect(keys).toBeLessThanOrEqual(10)
    await page.keyboard.press('Space')
    const answer = page.locator('.bf-opened:visible', { has: page.locator('.bf-answer') }).last()
    await expect(answer.locator(':focus')).toHaveCount(1)
    expect((await focused(page)).seen).toBe(true)
  }
})

test('a stop is at most 8 keys away, and each is worked by arrows alone', async ({ page: first }) => {
  const { page } = await aDesk(first)
  for (const { value, screen } of heard) {
    const hands = counted(page)
    await page.goto('/signpost')
    for (const key of arrows('heard', value)) await hands.press(key)
    await expect(page.locator('.bf-answer:visible').getByRole('heading')).toContainText(screen.heading)
    expect(hands.count.keys).toBeLessThanOrEqual(8)
    expect(hands.count.seconds).toBeLessThanOrEqual(20)
  }
})

test('without script every call is worked by arrows, space and Tab within 10 keys', async ({ page: first }) => {
  const { page } = await aDesk(first, false)
  for (const path of everyPath) {
    expect((await work(page, path, 'Tab')).keys).toBeLessThanOrEqual(10)
    await expect(page.locator('.bf-answer:visible').getByRole('heading', { level: 3 })).toContainText(ends[path.end].heading)
  }
})

test('each step is said as it appears: it opens inside a part that was there and is announced', async ({ page: first }) => {
  const { page } = await aDesk(first, false)
  await page.goto('/signpost')
  const browser = await page.context().newCDPSession(page)
  type Node = { role?: { value: string }; name?: { value: string }; properties?: { name: string; value: { value: unknown } }[]; ignored: boolean }
  const tree = async () => ((await browser.send('Accessibility.getFullAXTree')) as { nodes: Node[] }).nodes
  const live = (nodes: Node[]) => nodes.filter(({ ignored, properties }) => !ignored && properties?.some(({ name, value }) => name === 'live' && value.value === 'polite'))
  expect(live(await tree())).toHaveLength(1)
  const said = async () => (await tree()).filter(({ ignored }) => !ignored).map(({ name }) => name?.value ?? '')
  for (const [name, value, words] of [['heard', 'none_of_these', 'What is it about?'], ['about', 'work', '“Do you have a job, or work for yourself?”'], ['job', 'yes', '“Have you been off'], ['off', 'yes', 'For our occupational therapist']] as const) {
    expect((await said()).filter((text) => text.includes(words))).toEqual([])
    await page.locator(`[name=${name}][value=${value}]`).check()
    expect((await said()).filter((text) => text.includes(words)).length).toBeGreaterThan(0)
    await expect(page.locator('[aria-live=polite]').getByText(words).filter({ visible: true })).not.toHaveCount(0)
  }
})
