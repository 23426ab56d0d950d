import type { FoundFacts } from './fact-table'
import type { Row, RouteTo, TaskTo } from './row'
import type { Flag } from './verdict'

export type UnmatchedRow = Row<FoundFacts> & { readonly routes: readonly RouteTo[]; readonly tasks: readonly TaskTo[]; readonly flags: readonly Flag[] }

const nobody = { fitsFrail: 'no', fitsWork: 'no', fitsMental: 'no' } as const
const advice = { owner: 'ot', by: 'next working day', what: 'Answer with advice; the OT may queue it' } as const

/** After the holds, X20 before X18: nobody is sent away without an answer (C.0, step 6). */
export const learningDisability: readonly UnmatchedRow[] = [
  {
    id: 'X20', when: [{ ...nobody, lifelong: 'learning disability' }, { ...nobody, barrierLearning: 'yes' }],
    routes: [{ kind: 'LD_TEAM' }], tasks: [advice], flags: ['advice'],
    because: 'A learning disability, and no group fits: the community learning disability team, with advice from the OT.',
  },
]

export const noMatch: readonly UnmatchedRow[] = [
  {
    id: 'X18', when: { ...nobody, routed: 'no', held: 'no' },
    routes: [{ kind: 'NO_MATCH' }], tasks: [advice], flags: ['advice'],
    because: 'No group, no other service and no open question: the OT is asked for advice, answered by the end of the next working day.',
  },
]
