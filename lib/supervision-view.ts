import { longDay } from './day'
import { supervisionKinds, supervisionThemes, type Supervision } from './supervision'

/** A supervision in the words of the screen; `who` is left out where it is only one OT's list. */
export type HeldView = { readonly id: string; readonly heading: string; readonly by: string; readonly themes: string; readonly about: string; readonly discussed: string; readonly actions: string }

type Held = Supervision & { readonly id: string; readonly byName: string }

/** The words of one supervision; `names` are those of the practice's people, by id. */
export function heldView({ id, ot, heldOn, kind, themes, about, discussed, actions, byName }: Held, names: readonly { readonly person: string; readonly name: string }[]): HeldView {
  const who = names.find(({ person }) => person === ot)?.name
  return {
    id, heading: [longDay(heldOn), who].filter(Boolean).join(', '), by: `${named(supervisionKinds, kind)}, with ${byName}`,
    themes: themes.map((theme) => named(supervisionThemes, theme)).join(' · '), about: about.join(', ') || 'None named', discussed: discussed || 'Nothing written down', actions,
  }
}

const named = (words: Readonly<Record<string, string>>, value: string): string => words[value] ?? value
