import MailComposer from 'nodemailer/lib/mail-composer'
import { z } from 'zod'
import type { Outgoing } from '#db/outbox'
import { hashOf } from '#db/ids'
import { letterOf } from '#lib/notice-text'
import type { Office } from './settings'

const address = z.email().max(254).regex(/^[\x21-\x7e]+$/)

/** An address a letter may be sent to: one, and nothing besides. */
export const isAddress = (text: string): boolean => address.safeParse(text).success

/**
 * A notice as a letter: plain text, in no name but ours, marked so that no machine answers it. Its number is made from
 * its event, so that a server which keeps count would know it again. Throws when it would hold anything but fixed words.
 */
export async function letterTo(to: string, notice: Outgoing, { from, origin }: Office): Promise<Buffer> {
  const { subject, text } = letterOf(notice, origin)
  const word = hashOf(`${notice.practice} ${notice.event} ${notice.person}`).slice(0, 40)
  const mail = new MailComposer({
    from: { name: 'Best Fit', address: from }, to, subject, text, messageId: `<${word}@${from.slice(from.lastIndexOf('@') + 1)}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' }, disableFileAccess: true, disableUrlAccess: true,
  })
  return await mail.compile().build()
}
