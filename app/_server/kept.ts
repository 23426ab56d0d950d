import { cache } from 'react'
import { openDraft } from '#db/drafts'
import { isId } from '#db/ids'
import type { Problem } from '#lib/questions/ask'
import type { Me } from '#lib/me'
import type { Typed } from '#lib/typed'

/** What a page draws its form from: what was typed and what was wrong with it; both empty at first. */
export type Kept = { readonly typed: Typed; readonly problems: readonly Problem[]; readonly version: number; readonly at?: number }

/** Nothing typed yet. */
export const nothing: Kept = { typed: {}, problems: [], version: 0 }

/** The draft a page's address names (`?draft=`), when it is this person's own; else nothing. Read once per request. */
export const keptBy = async (me: Me, query: Promise<{ draft?: string | string[] | undefined }>): Promise<Kept> => {
  const { draft } = await query
  return typeof draft === 'string' ? await keptAs(me, draft) : nothing
}

/** This person's own draft of this id; else nothing. Read once per request. */
export const keptAs = async (me: Me, draft: string): Promise<Kept> =>
  isId(draft) ? ((await opened(me, draft)) ?? nothing) : nothing

const opened = cache((me: Me, id: string) => openDraft(me, id))

/** A page's title, with "Error: " before it while there is something to mend. */
export const titled = (title: string, { problems }: Kept) => ({ title: problems.length ? `Error: ${title}` : title })
