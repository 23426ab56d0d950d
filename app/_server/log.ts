/** The log for the app's own code: see `guard/log.js`, which the guard shares. */
export { codeOf, log, whereOf } from './guard/log.js'
