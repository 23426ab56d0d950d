import { readCover } from '#db/cover'
import { unknownReferences } from '#db/supervisions'
import type { Me } from '#lib/me'
import type { Problem } from '#lib/questions/ask'
import { supervisionFrom, type Supervision } from '#lib/supervision'
import type { Typed } from '#lib/typed'
import { patientsIn } from '../_server/no-patient'

/** A supervision as typed, against who works here, which referrals there are, and what their patients are called. */
export async function readSupervision(typed: Typed, me: Me): Promise<{ answers: Supervision; problems: readonly Problem[] }> {
  const { answers, problems } = supervisionFrom(typed, (await readCover(me)).workers, me)
  const { discussed, actions } = answers
  return { answers, problems: [...problems, ...(await unknown(me, answers)), ...(await patientsIn(me, { discussed, actions }))] }
}

const unknown = async (me: Me, { about }: Supervision): Promise<Problem[]> =>
  (await unknownReferences(me, about)).length > 0 ? [{ field: 'about', message: 'One of these is no referral of this practice' }] : []
