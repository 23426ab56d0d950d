import { Details } from '#components/page/details'
import { Section } from '#components/page/section'
import { Moves } from '#components/referral/moves'
import { MovesPanel } from '#components/referral/moves-panel'
import { roleOf } from '#lib/as-typed'
import type { Me } from '#lib/me'
import type { MovePlace, MoveView } from '#lib/move-view'
import { states } from '#lib/moves/states'
import type { Referral } from '#lib/referral'
import { datesOf, standsWith } from '#lib/referral-view'
import { makeMove } from './actions'

type Open = { me: Me; referral: Referral; moves: readonly MoveView[] }

/** The moves that stand in one place of the page; drawn anew after each, so that nothing typed lingers. */
export function MovesIn({ me, referral, moves, place }: Open & { place: MovePlace }) {
  const here = moves.filter((move) => move.place === place)
  return here.length > 0 ? <Moves key={`${place} ${referral.version}`} moves={here} role={roleOf(me)} send={makeMove} /> : null
}

/** What the page is for just now: a question to answer, a summary to write, a screening; each open, before all else. */
export function First({ me, referral, moves }: Open) {
  return moves.filter(({ place }) => place === 'first').map((move) => (
    <Section id={`first-${move.name}`} heading={move.label} className="bf-form" key={`${move.name} ${referral.version}`}>
      <Moves unfolded moves={[move]} role={roleOf(me)} send={makeMove} />
    </Section>
  ))
}

/** Beside the referral: whose it is, by when what must happen, and what may be done now. */
export function Beside({ cut = false, ...open }: Open & { cut?: boolean }) {
  const { me, referral, moves } = open
  const has = (...places: MovePlace[]) => moves.some(({ place }) => places.includes(place))
  const band = cut || referral.band === null || !isWaited(referral) ? undefined : referral.band
  return (
    <MovesPanel band={band} state={cut ? states[referral.state].name : standsWith(referral, me)} dates={cut ? [] : datesOf(referral, me)} foot="Every referral ends with a message the referrer sees.">
      {moves.filter(({ place }) => place === 'first').map(({ name, label }) => <p key={name}><a className="nhsuk-link" href={`#first-${name}`}>{label}</a></p>)}
      {has('work') ? <p><a className="nhsuk-link" href="#work-done">Record work with the patient</a></p> : null}
      <MovesIn {...open} place="now" />
      <Folded {...open} place="more" label="More" wide={!has('now')} />
      <Folded {...open} place="close" label="Close this referral" />
      {has('first', 'now', 'work', 'more', 'close') ? null : <p>Nothing for you to do just now.</p>}
    </MovesPanel>
  )
}

function Folded({ place, label, wide, ...open }: Open & { place: 'more' | 'close'; label: string; wide?: boolean }) {
  const here = open.moves.filter((move) => move.place === place)
  if (here.length === 0) return null
  return <Details summary={label} open={wide || here.some(({ problems }) => problems) || undefined}><MovesIn {...open} place={place} /></Details>
}

const isWaited = ({ ended, summary }: Referral) => ended === null && summary === null
