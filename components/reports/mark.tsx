import type { ReactNode } from 'react'
import type { Better } from '#lib/reports/part'

export type MarkKind = 'usual' | 'better' | 'worse' | 'changed'

/** A point of a run chart: a shape for each meaning. */
export function Mark({ kind, cx, cy }: { kind: MarkKind; cx: number; cy: number }) {
  if (kind === 'better') return <rect className="bf-spc__better" x={cx - 6} y={cy - 6} width={12} height={12} />
  if (kind === 'worse') return <path className="bf-spc__worse" d={`M${cx} ${cy - 7}l7 13h-14Z`} />
  if (kind === 'changed') return <path className="bf-spc__changed" d={`M${cx} ${cy - 8}l8 8-8 8-8-8Z`} />
  return <circle className="bf-spc__usual" cx={cx} cy={cy} r={6} />
}

/** What the shapes and lines of a run chart mean. */
export function Key({ better, limits }: { better: Better; limits: boolean }) {
  return (
    <ul className="bf-key">
      <Entry words="As usual"><Mark kind="usual" cx={8} cy={8} /></Entry>
      {better === null ? <Entry words="A real change"><Mark kind="changed" cx={8} cy={8} /></Entry> : null}
      {better === null ? null : <Entry words="A real change for the better"><Mark kind="better" cx={8} cy={8} /></Entry>}
      {better === null ? null : <Entry words="A real change for the worse"><Mark kind="worse" cx={8} cy={8} /></Entry>}
      {limits ? <Entry words="Range to expect" width={28}><line className="bf-spc__limit" x1="0" x2="28" y1="8" y2="8" /></Entry> : null}
    </ul>
  )
}

/** A line of a key: its picture, and its words. */
export function Entry({ words, width = 16, children }: { words: string; width?: number; children: ReactNode }) {
  return <li><svg viewBox={`0 0 ${width} 16`} width={width} height="16" aria-hidden="true" focusable="false">{children}</svg> {words}</li>
}
