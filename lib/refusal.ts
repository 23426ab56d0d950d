/** What a person can mend. `words` is fixed text from a table and is shown; it never holds what was typed. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly words: string,
    readonly field?: string,
  ) {
    super(code)
    this.name = 'Refusal'
  }
}

/**
 * Somebody was first: the row or version this change was made for is no longer there. Known by its name: a bundler gives
 * pages and routes modules of their own, while one of them opens the database for all.
 */
export class Stale extends Error {
  static override [Symbol.hasInstance](thrown: unknown): thrown is Stale {
    return thrown !== null && typeof thrown === 'object' && 'name' in thrown && thrown.name === 'Stale'
  }

  constructor(readonly subject: string) {
    super('stale')
    this.name = 'Stale'
  }
}

/** What is missing or wrong in what was said, field by field: the page shows each message at its field. */
export class Incomplete extends Refusal {
  constructor(readonly problems: readonly { readonly field: string; readonly message: string }[]) {
    super('incomplete', problems[0]?.message ?? '', problems[0]?.field)
    this.name = 'Incomplete'
  }
}
