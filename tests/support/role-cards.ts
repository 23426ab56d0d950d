import type { Signpost } from '#lib/call/walk'
import type { Reply } from '#lib/call/tree'

/**
 * Twenty callers, written from the clinical specification alone (D.2, D.3, A.2 to A.4): what they say, what a receptionist
 * picks, what they answer to the questions in the order they are read, and where the call must go.
 */
export type RoleCard = {
  readonly caller: string
  readonly heard?: string
  readonly about?: string
  readonly replies?: readonly Reply[]
  readonly right: Signpost['route']
  readonly is: 'stop' | 'clinician' | 'ot' | 'elsewhere'
}

export const roleCards: readonly RoleCard[] = [
  { caller: 'Dad’s face is drooping and he can’t breathe properly.', heard: 'G1', is: 'stop', right: 'AMBULANCE_999' },
  { caller: 'Mum fell and hit her head, and she is on blood thinners.', heard: 'G2', is: 'stop', right: 'DUTY_GP' },
  { caller: 'She’s been off legs and suddenly confused since this morning.', heard: 'G3', is: 'stop', right: 'DUTY_GP' },
  { caller: 'He blacked out and was on the floor all night.', heard: 'G4', is: 'stop', right: 'DUTY_GP' },
  { caller: 'My back’s gone and I’m numb between the legs.', heard: 'G5', is: 'stop', right: 'DUTY_GP' },
  { caller: 'I just don’t want to be here any more.', heard: 'G6', is: 'stop', right: 'DUTY_GP' },
  { caller: 'My brother says people are after him, and he has stopped eating.', heard: 'G7', is: 'stop', right: 'DUTY_GP' },
  { caller: 'I’ve a three-week-old and I’m having frightening thoughts.', heard: 'G8', is: 'stop', right: 'DUTY_GP' },
  { caller: 'He hurts me. I’m not allowed to phone anyone.', heard: 'G9', is: 'stop', right: 'SAFEGUARDING' },
  { caller: 'I can’t say what it is, but something is not right with her.', heard: 'worried', is: 'stop', right: 'DUTY_GP' },
  { caller: 'She can’t get in the bath any more. It’s been creeping up since spring.', about: 'home', replies: ['no', 'no'], is: 'ot', right: 'OT' },
  { caller: 'Mum was fine last week and now she can hardly manage the kitchen.', about: 'home', replies: ['yes'], is: 'clinician', right: 'DUTY_GP' },
  { caller: 'All I want is a grab rail by the step. No, I’ve never fallen.', about: 'home', replies: ['no', 'yes', 'no'], is: 'elsewhere', right: 'ADULT_SOCIAL_CARE' },
  { caller: 'Just a rail. Well, I did trip in the garden in the summer.', about: 'home', replies: ['no', 'yes', 'yes'], is: 'ot', right: 'OT' },
  { caller: 'I’ve been signed off with my back for three weeks and want to go back.', about: 'work', replies: ['yes', 'yes'], is: 'ot', right: 'OT' },
  { caller: 'I’ve had flu since Monday and work want a note. The job’s safe.', about: 'work', replies: ['yes', 'no', 'no'], is: 'elsewhere', right: 'SELF_CERTIFY' },
  { caller: 'I lost my job in June and need my PIP form filled in, that’s all.', about: 'work', replies: ['no', 'yes'], is: 'elsewhere', right: 'WELFARE_RIGHTS' },
  { caller: 'I’ve done Talking Therapies twice and I still can’t get out of the house.', about: 'mental', replies: ['no', 'yes'], is: 'ot', right: 'OT' },
  { caller: 'I’m feeling low. I’ve never had therapy. I’m coping day to day.', about: 'mental', replies: ['no', 'no', 'no'], is: 'elsewhere', right: 'TALKING_THERAPIES' },
  { caller: 'I don’t know who I need. I don’t know if it can keep till tomorrow.', about: 'other', replies: ['not_sure'], is: 'clinician', right: 'DUTY_GP' },
]
