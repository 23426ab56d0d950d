import { v7, validate } from 'uuid'

/** A new id: sorts by time, 74 random bits. Never the control over who may see a thing. */
export const newId = () => v7()

/** Whether this is an id we could have made; what a browser sends back is not trusted to be one. */
export const isId = (text: unknown): text is string => typeof text === 'string' && validate(text)
