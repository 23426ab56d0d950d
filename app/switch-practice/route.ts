import { NextResponse } from 'next/server'
import { switchPractice } from '#db/sessions'
import { enter } from '../_server/enter'
import { formIn } from '../_server/form-in'
import { cookie, cookieName, cookieRules } from '../_server/request'

/** Goes on in another of one's practices, under a new session id and with a full page load; `/sign-in` knows where their work begins. */
export async function POST(sent: Request) {
  const { at, request } = await enter('/switch-practice')
  const [id, practice] = [await cookie(cookieName()), (await formIn(sent))?.get('practice')]
  const next = id && typeof practice === 'string' ? await switchPractice(id, practice, at, request) : undefined
  const answer = new NextResponse(null, { status: 303, headers: { Location: '/sign-in', 'Clear-Site-Data': '"cache", "storage"' } })
  if (next) answer.cookies.set(cookieName(), next, cookieRules())
  return answer
}
