import type { Me } from '#lib/me'
import { read } from './client'
import { coverIn, type KeptCover } from './cover'
import { practiceIn, type Practice } from './practices'
import { servicesIn, type Service } from './services'

/** What every form about a patient asks of the practice: whom it may send to, how it is reached, who works here and who is away. */
export type Desk = { readonly services: Service[]; readonly practice: Practice | undefined; readonly cover: KeptCover }

/** All of it in one visit. */
export const readDesk = async (me: Me): Promise<Desk> =>
  await read(me, async (db) => {
    const [services, practice, cover] = await Promise.all([servicesIn(db, me), practiceIn(db, me), coverIn(db, me)])
    return { services, practice, cover }
  })
