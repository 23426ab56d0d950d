import { and, desc, eq, gt, lt } from 'drizzle-orm'
import type { Me } from '#lib/me'
import type { Problem } from '#lib/questions/ask'
import type { Typed } from '#lib/typed'
import { read, write } from './client'
import { allPractices } from './practices'
import { drafts } from './schema/drafts'
import { seal, unseal } from './seal'
import { may, type Writer } from './statements'

/** What somebody typed into a form, what was wrong with it, and the version of what it was about. */
export type Draft = {
  readonly id: string
  readonly door: string
  readonly typed: Typed
  readonly problems: readonly Problem[]
  readonly version: number
  readonly at: number
}

const minutes = 60_000
/** Before anybody signed in, a draft belongs to no practice and is gone in a quarter of an hour; otherwise in a day. */
const nowhere = 'nobody'
const lasts = (practice: string) => (practice === nowhere ? 15 * minutes : 24 * 60 * minutes)

/** Keeps a draft, sealed for whoever typed it; one with the same id is replaced. */
export async function keepDraft(me: Me, draft: Draft): Promise<void> {
  const { id, door, at } = draft
  const sealed = seal(JSON.stringify(draft), labelOf(me, id))
  const { practice, staff } = homeOf(me)
  await write({ practice }, (db) => [
    db.insert(drafts).values({ practice, staff, id, door, at, sealed })
      .onConflictDoUpdate({ target: [drafts.practice, drafts.staff, drafts.id], set: { door, at, sealed } })
      .returning({ id: drafts.id }),
  ])
}

/** My draft of this id; undefined when there is none, it is another's, or its time is over. */
export async function openDraft(me: Me, id: string): Promise<Draft | undefined> {
  const { practice } = homeOf(me)
  const { sealed, at } = drafts
  const [found] = await read({ practice }, (db) => db.select({ sealed, at }).from(drafts).where(mine(me, id)))
  if (!found || found.at + lasts(practice) <= me.at) return undefined
  const text = unseal(found.sealed, labelOf(me, id))
  return text === undefined ? undefined : (JSON.parse(text) as Draft)
}

/** My drafts behind this door whose time is not over, the latest first: only which and when, nothing that was typed. */
export async function myDrafts(me: Me, door: string): Promise<{ readonly id: string; readonly at: number }[]> {
  const { practice, staff } = homeOf(me)
  const { id, at } = drafts
  const these = and(eq(drafts.practice, practice), eq(drafts.staff, staff), eq(drafts.door, door), gt(at, me.at - lasts(practice)))
  return await read({ practice }, (db) => db.select({ id, at }).from(drafts).where(these).orderBy(desc(at), desc(id)).limit(5))
}

/** Drops my draft; there need be none. */
export async function dropDraft(me: Me, id: string): Promise<void> {
  await write({ practice: homeOf(me).practice }, (db) => [endDraft(db, me, id)])
}

/** The end of a draft, to be kept together with what became of it. */
export const endDraft = (db: Writer, me: Me, id: string) => may(db.delete(drafts).where(mine(me, id)).returning({ id: drafts.id }))

/** Drops every draft whose time is over, in each practice and before sign-in. */
export async function dropOldDrafts(at: number): Promise<void> {
  for (const practice of [nowhere, ...(await allPractices()).map(({ id }) => id)]) {
    const over = and(eq(drafts.practice, practice), lt(drafts.at, at - lasts(practice)))
    await write({ practice }, (db) => [may(db.delete(drafts).where(over).returning({ id: drafts.id }))])
  }
}

const homeOf = ({ practice, staff }: Me) => ({ practice: practice || nowhere, staff })
const labelOf = (me: Me, id: string) => JSON.stringify([...Object.values(homeOf(me)), id])

function mine(me: Me, id: string) {
  const { practice, staff } = homeOf(me)
  return and(eq(drafts.practice, practice), eq(drafts.staff, staff), eq(drafts.id, id))
}
