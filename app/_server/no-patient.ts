import { readCover } from '#db/cover'
import { namePatient } from '#db/names'
import type { Me } from '#lib/me'
import { nameFound, patientDetails, possibleNames } from '#lib/no-patient'
import type { Problem } from '#lib/questions/ask'

/** Where these texts say more of a patient than the reference: by their form, or by the names of the practice's patients. */
export async function patientsIn(me: Me, texts: Readonly<Record<string, string | undefined>>): Promise<readonly Problem[]> {
  const plain = patientDetails(texts)
  const colleagues = (await readCover(me)).workers.map(({ name }) => name)
  const rest = Object.entries(texts).filter(([field, text]) => text && !plain.some((problem) => problem.field === field))
  const found = await Promise.all(rest.map(([, text = '']) => namePatient(me, possibleNames(text, colleagues))))
  return [...plain, ...rest.flatMap(([field], at) => (found[at] ? [{ field, message: nameFound }] : []))]
}
