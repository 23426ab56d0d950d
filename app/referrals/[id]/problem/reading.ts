import { londonDay } from '#lib/day'
import { problemAsks } from '#lib/incidents'
import type { Me } from '#lib/me'
import { check } from '#lib/questions/check'
import type { Typed } from '#lib/typed'
import { patientsIn } from '../../../_server/no-patient'

/** A problem as typed: it may say nothing of the patient but the reference, which it has already. */
export async function readProblem(typed: Typed, me: Me) {
  const { answers, problems } = check(problemAsks, typed, londonDay(me.at))
  return { answers, problems: [...problems, ...(await patientsIn(me, { what: answers.what }))] }
}
