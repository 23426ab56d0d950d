import { createServer, type Server } from 'node:http'
import { expect, test } from '@playwright/test'
import { counted } from '../support/counted'

const page1 = '<title>1</title><input name=a><label><input type=checkbox name=b>b</label><select name=c><option>x<option>y</select><a href="/2">go</a>'
const page2 = `<title>2</title><button onclick="history.pushState({}, '', '/3')">on</button><a href="#here">here</a>`
let server: Server

test.beforeAll(() => {
  server = createServer((request, answer) => answer.setHeader('content-type', 'text/html').end(request.url === '/2' ? page2 : page1)).listen(0, '127.0.0.1')
})
test.afterAll(() => server.close())

test('the hands that hold the bars count every press, key and page', async ({ page }) => {
  const hands = counted(page)
  const { port } = server.address() as { port: number }
  await page.goto(`http://127.0.0.1:${port}/1`)
  await hands.point(page.locator('[name=a]'))
  await hands.type('9990')
  await hands.press('Tab')
  await hands.press('Space')
  await hands.choose(page.locator('select'), 'y')
  expect(await page.locator('[name=a]').inputValue()).toBe('9990')
  expect(await page.locator('[name=b]').isChecked()).toBe(true)
  await hands.point(page.getByText('go'))
  await page.waitForURL('**/2')
  await hands.point(page.getByText('on'))
  await page.waitForURL('**/3')
  await hands.point(page.getByText('here'))
  expect(hands.count).toMatchObject({ points: 6, keys: 6, loads: 3 })
  // Six presses of 1.3, six keys of 0.28, two ways between mouse and keys of 0.4, three pages of 1.35.
  expect(hands.count.seconds).toBeCloseTo(6 * 1.3 + 6 * 0.28 + 2 * 0.4 + 3 * 1.35, 5)
})
