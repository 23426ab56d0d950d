import type { Beside } from '#db/presence'
import type { Happened } from '#db/history'
import { hereWords } from '#lib/referral-view'
import type { Me } from '#lib/me'
import { UndoForm } from './undo-form'
import { lastStep, stepBefore } from './undoing'

type NotesProps = { me: Me; timeline: readonly Happened[]; here: readonly Beside[]; did: unknown; back: string }

/** Over a referral: who else has it open, and one's own last step, here or on the one before, to be undone. */
export async function Notes({ me, timeline, here, did, back }: NotesProps) {
  const [before, last] = [await stepBefore(me, did), lastStep(me, timeline)]
  return (
    <>
      {here.length > 0 ? <p className="bf-note" id="here">{hereWords(here)}</p> : null}
      {before ? <UndoForm step={before} about back={back} /> : null}
      {last && last.id !== before?.id ? <UndoForm step={last} back={back} /> : null}
    </>
  )
}
