import { answers } from '#db/health'

export const dynamic = 'force-dynamic'

/** Whether the database answers: 200 or 503. Says nothing else about us. */
export async function GET() {
  return (await answers()) ? Response.json({ status: 'ok' }) : Response.json({ status: 'database does not answer' }, { status: 503 })
}
