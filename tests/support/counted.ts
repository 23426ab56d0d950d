import type { Locator, Page } from '@playwright/test'

/** The keystroke-level model of product.md, section 1, in seconds. */
const klm = { key: 0.28, point: 1.1, press: 0.2, home: 0.4, think: 1.35 }

export type Count = { points: number; keys: number; loads: number; seconds: number }

/** Counts every page a person waits for, whole or soft: to another address, or a document sent for again. */
const countLoads = (page: Page, loaded: () => void) => {
  let sentFor = false
  const bare = () => page.url().replace(/#.*/, '')
  let at = bare()
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) sentFor = true
  })
  page.on('framenavigated', (frame) => {
    if (frame !== page.mainFrame()) return
    if (sentFor || bare() !== at) loaded()
    sentFor = false
    at = bare()
  })
}

/**
 * A pair of hands for this page: what they do is done by real mouse and keyboard, and counted. Start it before the
 * first page is opened; `count` is what has been done so far. A journey's bar holds only if these hands alone touch the page.
 */
export const counted = (page: Page) => {
  const count: Count = { points: 0, keys: 0, loads: 0, seconds: 0 }
  let hand: 'mouse' | 'keys' | undefined
  const spend = (with_: 'mouse' | 'keys', seconds: number) => {
    count.seconds += seconds + (hand !== undefined && hand !== with_ ? klm.home : 0)
    hand = with_
  }
  const keys = (many: number) => {
    count.keys += many
    spend('keys', many * klm.key)
  }
  const points = (many: number) => {
    count.points += many
    spend('mouse', many * (klm.point + klm.press))
  }
  countLoads(page, () => {
    count.loads += 1
    count.seconds += klm.think
  })
  return {
    count,
    /** Points at something and presses: a box, a button, a link, a field to type in. */
    point: async (at: Locator) => (points(1), await at.click()),
    /** Opens a list and takes one of it: two presses. */
    choose: async (at: Locator, value: string) => (points(2), void (await at.selectOption(value))),
    /** Types where the focus is, key by key. */
    type: async (text: string) => (keys(text.length), await page.keyboard.type(text)),
    /** One key, or keys held together, wherever the focus is: 'Tab', 'Space', 'Enter'. */
    press: async (key: string) => (keys(key.split('+').length), await page.keyboard.press(key)),
    /** Pastes where the focus is: two keys. */
    paste: async (text: string) => (keys(2), await page.keyboard.insertText(text)),
    /** Free text, which the bars leave out: costs the hand's way to the keyboard, and nothing more. */
    write: async (text: string) => (spend('keys', 0), await page.keyboard.insertText(text)),
  }
}
