import { enter } from '../_server/enter'

/** Somebody at the page is still there: their idle time starts again. */
export async function POST() {
  await enter('/stay')
  return new Response(null, { status: 204 })
}
