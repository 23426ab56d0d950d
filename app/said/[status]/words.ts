/** What is said when a page cannot be shown: what happened, what is kept, what to do. */
export type Said = { readonly heading: string; readonly lines: readonly string[]; readonly ring?: true }

const urgent = 'If somebody needs help today, do not wait for this page. Ring them, or the duty clinician.'

/** By the status it answers for; `unsent` is 503 after somebody sent something. */
export const said = {
  400: {
    heading: 'Best Fit could not read that',
    lines: ['Go back and try again. What you typed is still in the page you came from.', 'If you typed an address, check that it is right.'],
  },
  403: {
    heading: 'You cannot open this page',
    lines: ['Your role at this practice does not open it.', 'If you need it for your work, ask your practice manager.'],
  },
  404: {
    heading: 'Page not found',
    lines: ['There is nothing at this address, or it does not belong to your practice.', 'If you typed the address, check that it is right.'],
  },
  409: {
    heading: 'Not sent. Nothing is lost.',
    lines: ['Best Fit was updated while this page was open, so the page is out of date.', 'Open it again and copy across what you typed: it is below.'],
  },
  413: {
    heading: 'Not sent. That was too much at once.',
    lines: ['Go back: what you typed is still in the page you came from.', 'Make the longest text shorter, then send it again.'],
  },
  503: {
    heading: 'Best Fit is not answering just now',
    lines: ['Everything that was sent before is kept.', 'Try again in a minute.', urgent],
    ring: true,
  },
  unsent: {
    heading: 'Not sent. Nothing is lost.',
    lines: [
      'Best Fit could not keep what you sent. All of it is on this page, so leave the page open.',
      'Press the button again in a minute. It is kept only once, however often you press.',
      'If you have logged out, sign in again in another tab first.',
      urgent,
    ],
    ring: true,
  },
} as const satisfies Record<string, Said>

export type SaidFor = keyof typeof said
