import type { ScreenId } from './verdict'

/** The screen of each danger in the gate. */
export const screenOf = {
  G1: 'S1', G2: 'S2', G3: 'S3', G4: 'S4', G5: 'S5', G6: 'S6', G7: 'S8', G8: 'S9', G9: 'S10', G10: 'S11', G11: 'S12', worried: 'S14',
} as const satisfies Record<string, ScreenId>

/** The dangers of the gate that open a panel where they are ticked. G11 opens a conversation instead. */
export const dangers = Object.keys(screenOf).filter((gate) => gate !== 'G11') as readonly (keyof typeof screenOf)[]
