import { onPaper } from '#lib/paper-words'

/** Where the sheet goes, and who has had it. */
export function HandIn() {
  return (
    <section className="bf-sheet__part" aria-labelledby="hand-in">
      <h2 className="nhsuk-heading-m" id="hand-in">Who has this sheet</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">{onPaper.handIn.map((words) => <li key={words}>{words}</li>)}</ul>
      <div className="bf-sheet__asks">
        {onPaper.lines.map((words) => <div className="bf-sheet__ask" key={words}><p className="bf-sheet__words"><strong>{words}</strong></p><p className="bf-sheet__lines"><span className="bf-line">{' '}</span></p></div>)}
      </div>
    </section>
  )
}
