import { hkdfSync } from 'node:crypto'

/**
 * A key for one purpose, in base64: from it neither the installation's key nor another purpose's can be found.
 * @param {string} key @param {string} purpose
 */
export const keyFor = (key, purpose) =>
  Buffer.from(hkdfSync('sha256', Buffer.from(key, 'base64'), '', `best-fit ${purpose}`, 32)).toString('base64')
