import { createHash, randomBytes } from 'node:crypto'
import { v7, validate } from 'uuid'
import { referenceFrom } from '#lib/reference'

/** A new id: sorts by when it was made, and never decides who may see a thing. */
export const freshId = (): string => v7()

/** Whether somebody could have been given this as an id; anything else is in no table. */
export const isId = (text: string): boolean => validate(text)

/** 256 bits nobody can guess: what a cookie or a link holds. */
export const freshSecret = (): string => randomBytes(32).toString('base64url')

/** What is kept of a secret, so that nobody who reads the database can use it. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** A reference to say over the phone: 'BF-4T7K'. Two may come out alike; `addReferral` mends that. */
export const freshReference = (): string => referenceFrom(randomBytes(4))
