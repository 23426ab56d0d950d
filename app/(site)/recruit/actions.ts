'use server'
import { recruitAsks } from '#lib/site/recruit'
import { answer } from '../../_server/answer'

// Nothing typed here is kept: the page is drawn again with the pack.
export const fill = answer('/recruit fill', recruitAsks)
