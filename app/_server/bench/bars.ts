import type { Figures } from './measure'
import { reportPaths } from './reports'
import type { Figure, Line } from './table'

const thousands = (count: number) => count.toLocaleString('en-GB')
const pages = ['/', '/refer', '/queue', '/signpost']
const html: Record<string, number> = { '/queue': 14, '/refer': 22 }

/** What was measured, in words, beside the bar it should reach. */
export function linesOf(found: Readonly<Record<string, Figures>>, verdicts: Figure, small: number, large: number): Line[] {
  const line = (name: string, what: string, bar?: Line['bar']): Line => {
    const figures = Object.entries(found).flatMap(([database, each]) => (each[name] ? [[database, each[name]] as const] : []))
    return { what, ...(bar ? { bar } : {}), got: Object.fromEntries(figures) }
  }
  const pageLines = (what: string, words: string, barOf: (page: string) => number | undefined) => pages.map((page) => {
    const most = barOf(page)
    return line(`${what} ${page}`, `${words} of ${page}, kB`, most === undefined ? undefined : { most })
  })
  return [
    line('queue', 'Queue pages for each empty page', { least: 0.45 }),
    line('signpost', 'Signpost pages for each empty page', { least: 0.45 }),
    line('submit', 'Submits for each empty action', { least: 0.5 }),
    line('larger', `Queue pages at ${thousands(small)} for each at ${thousands(large)} referrals`, { most: 1.2 }),
    ...reportPaths.map((path) => line(`ms ${path}`, `A year of ${path} at ${thousands(large)} referrals, ms`, { most: 200 })),
    ...reportPaths.map((path) => line(`queues ${path}`, `Queue pages in the time of a year of ${path}`)),
    { what: 'Verdicts for each of json-rules-engine', bar: { least: 1 }, got: Object.fromEntries(Object.keys(found).map((database) => [database, verdicts])) },
    ...pageLines('script', 'Script beyond the empty page’s,', () => 12), ...pageLines('style', 'Style', () => 18), ...pageLines('html', 'HTML', (page) => html[page]),
    line('memory', 'Memory under load, MB', { most: 350 }),
    line('healthy', 'From start to healthy, seconds', { most: 3 }),
  ]
}
