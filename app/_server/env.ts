import { readSettings, type Settings } from './guard/settings.js'

let read: Settings | undefined

/** The checked settings of this installation. Throws one line naming the first wrong one, never its value. */
export const env = (): Settings => (read ??= readSettings(process.env))

/** Whether people reach us by https: decides the cookie's name and its Secure flag. */
export const isSecure = () => env().BEST_FIT_ORIGIN?.startsWith('https:') ?? false
