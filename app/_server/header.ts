import { menuFor } from '#lib/doors'
import type { Me } from '#lib/me'
import { visit } from './session'

/** What the band over a page shows of me: my practice, my name and job, and where I may go; `here` is the door of this page. */
export const headerOf = async (me: Me, here: string) => {
  const who = await visit()
  if (!who || who.over || me.role === 'clock') return {}
  return {
    practice: who.session.practiceName,
    person: { name: me.name, job: me.job },
    switchPractice: who.session.places > 1 ? '/practices' : undefined,
    menu: menuFor(me.role).map(({ href, label }) => ({ href, text: label, current: href === here })),
  }
}
