import type { Instrumentation } from 'next'

/** What fails inside Next is logged by code and place, never by its words. */
export const onRequestError: Instrumentation.onRequestError = async (fault, request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { codeOf, log, whereOf } = await import('./app/_server/guard/log.js')
  const id = [request.headers['x-best-fit-request']].flat()[0]
  log({ what: 'failed', code: codeOf(fault), where: whereOf(fault), door: context.routePath, kind: context.routeType, request: id })
}
