'use client'
import { createContext } from 'react'
import type { CallRing } from '#lib/call/ring'
import type { Typed } from '#lib/typed'

/** The practice's own numbers, what was chosen on a page that came back, and what was open there. */
export type Around = { readonly ring: CallRing; readonly typed: Typed; readonly error: { readonly field: string; readonly message: string } | undefined }

export const Ring = createContext<Around>({ ring: { phones: {}, places: {}, day: '' }, typed: {}, error: undefined })
