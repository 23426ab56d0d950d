import { cache } from 'react'
import { readStanding } from '#db/standings'

/** What is recorded of an OT's own standing: asked with every request of theirs, and read once for it. */
export const ownStood = cache((practice: string, staff: string) => readStanding({ practice }, staff))
