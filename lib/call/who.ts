/** What is asked once a call stops, in case the line drops. None of it is needed. */
export const whoFields = ['lastName', 'firstName', 'phone'] as const
