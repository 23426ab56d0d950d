import type { Me } from '../me'
import type { Said } from './move'
import type { MoveName } from './moves'
import type { Fresh, Referral } from './shape'
import type { State } from './states'

/** What a move leaves to be seen, and when somebody last made one: the clock's own moves leave both as they are. */
export function newsOf(referral: Referral, name: MoveName, { said, to }: Told, me: Me): Pick<Referral, 'touched' | 'fresh'> {
  const { touched, fresh } = referral
  if (me.role !== 'clock') return { touched: me.at, ...found(answered(referral, name, said, me) ?? (to === referral.state ? unread(fresh) : undefined)) }
  const { owner } = referral
  const lapsed: Fresh | undefined = name === 'lapse' && owner ? { what: 'lapsed', name: owner.name, at: me.at } : fresh
  return { ...(touched === undefined ? {} : { touched }), ...found(lapsed) }
}

type Told = { readonly said: Said; readonly to: State }

/** An answer stays before everybody until the referral moves on; a lapsed claim only until somebody acts. */
const unread = (fresh: Fresh | undefined) => (fresh?.what === 'answered' ? fresh : undefined)

const found = (fresh: Fresh | undefined): Pick<Referral, 'fresh'> => ({ fresh })

/** A question answered: what was answered, and how soon it was before the rules read it. */
function answered({ band }: Referral, name: MoveName, said: Said, me: Me): Fresh | undefined {
  if (name !== 'answer') return undefined
  const { reply = '', ...rest } = said
  return { what: 'answered', fields: Object.keys(rest), reply: typeof reply === 'string' ? reply : '', by: me.name, at: me.at, band }
}
