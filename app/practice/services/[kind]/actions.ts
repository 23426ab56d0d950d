'use server'
import { redirect } from 'next/navigation'
import { action } from '../../../_server/action'
import { keepService } from '../keep'
import { readEntry } from './reading'

export const save = action('/practice/services/[kind] save', readEntry, async ({ answers, version }, me) => {
  await keepService(me, { ...answers, version })
  redirect('/practice/services?changed=1')
})
