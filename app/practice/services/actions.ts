'use server'
import { redirect } from 'next/navigation'
import { Refusal } from '#lib/refusal'
import { one } from '#lib/typed'
import { action } from '../../_server/action'
import { linesOf } from '../../_server/csv'
import { fileAsks } from './asks'
import { keepFile } from './keep'

export const bringIn = action('/practice/services bringIn', fileAsks, async ({ typed }, me) => {
  // As it was pasted: the trimming of ordinary text would move the lines that messages name.
  const lines = linesOf(one(typed, 'file') ?? '')
  if ('broken' in lines) throw new Refusal('broken', `Line ${lines.broken}: The quotation marks do not match. Copy the whole file again`, 'file')
  redirect(`/practice/services?changed=${await keepFile(me, lines)}`)
})
