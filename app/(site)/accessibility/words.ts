import type { Part } from '../plain'

export const parts: readonly Part[] = [
  {
    id: 'can', heading: 'What you can do', words: ['We want as many people as possible to be able to use Best Fit. You should be able to:'],
    list: [
      'use every page by keyboard alone, and see where you are',
      'zoom to 400% without scrolling sideways, and use a small phone',
      'use every page without JavaScript',
      'use a screen reader: headings, tables, fields and messages say what they are',
      'tell everything without colour: it never carries a meaning alone',
      'print what matters on plain paper; what a patient takes home comes in large print, in words that can be read at 9',
      'take your time: after 13 idle minutes you are warned, and one key press gives you 15 more. What you typed is kept for a day',
    ],
  },
  {
    id: 'how', heading: 'How accessible it is', words: [
      'Best Fit is built to meet the Web Content Accessibility Guidelines version 2.2, level AA. Nobody independent has tested it yet, so we say “partly compliant” until somebody has.',
    ],
  },
  {
    id: 'gaps', heading: 'What we know is missing', list: [
      'No test by people who use screen readers, speech or switches has been held yet.',
      'There is no easy read version, and no page in British Sign Language or another language than English.',
      'Without JavaScript you are not warned before 15 idle minutes log you out. What you then send is still kept for you.',
      'Signing in asks for a password to be remembered or pasted. There is no other way in yet.',
    ],
  },
  {
    id: 'tested', heading: 'How it was tested', words: ['With every change, by machine:'],
    list: [
      'each page, with axe, at 1,280 and 380 pixels, with JavaScript and without: no fault is allowed, and no sideways scrolling',
      'whole journeys by keyboard, and without JavaScript',
      'the public pages, with Lighthouse, and the reading age of what is for patients',
      'the building blocks against those of the NHS design system, which they are to equal',
    ],
  },
  {
    id: 'tell', heading: 'Tell us', words: [
      'If you cannot use something, tell your practice: by phone, in person or by letter, as you like. It must offer you another way. A fault in the software can be reported where it is published.',
      'If you are not content with the answer about accessibility, contact the Equality Advisory and Support Service, on 0808 800 0082.',
    ],
  },
]
