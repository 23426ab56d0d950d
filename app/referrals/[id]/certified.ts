import { mayCertify } from '#db/certify'
import type { Me } from '#lib/me'

/** The same person, with whether they may issue fit notes: asked only where a move may need it. */
export const certified = async (me: Me): Promise<Me> => (me.role === 'ot' ? { ...me, certifies: await mayCertify(me) } : me)
