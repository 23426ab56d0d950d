import { reportPages } from '#lib/reports/pages'
import { textOf } from './bytes'
import { middleOf, type Figure } from './table'

const [rounds, aYear] = [9, 'weeks=52']

/** Every report's address, as it shows a year. */
export const reportPaths = Object.values(reportPages).map(({ href }) => href)

/** How long the server takes for each report of a year (ms), one asked at a time, and how many queue pages that is; in turn with the queue. */
export async function reportsOf(address: string, cookie: string): Promise<Readonly<Record<string, Figure>>> {
  const found: [string, Figure][] = []
  for (const path of reportPaths) {
    const [times, ratios]: [number[], number[]] = [[], []]
    const [report, queue] = [`${address}${path}?${aYear}`, `${address}/queue`]
    await textOf(report, cookie)
    for (let round = 0; round < rounds; round += 1) {
      const time = await millisecondsOf(report, cookie)
      times.push(time)
      ratios.push(time / (await millisecondsOf(queue, cookie)))
    }
    found.push([`ms ${path}`, middleOf(times)], [`queues ${path}`, middleOf(ratios)])
  }
  return Object.fromEntries(found)
}

async function millisecondsOf(url: string, cookie: string): Promise<number> {
  const began = performance.now()
  await textOf(url, cookie)
  return performance.now() - began
}
