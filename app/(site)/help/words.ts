type Answer = { readonly heading: string; readonly words: readonly string[] }
type Chapter = { readonly id: string; readonly heading: string; readonly answers: readonly Answer[] }

const one = (heading: string, ...words: readonly string[]): Answer => ({ heading, words })

/** What to do if …, chapter by chapter: everybody's first, then each role's. */
export const chapters: readonly Chapter[] = [
  {
    id: 'everybody', heading: 'For everybody who signs in', answers: [
      one('The page says “Not sent. Nothing is lost.”', 'The line or the database was away for a moment. Leave the page open and press the button again in a minute. It is kept only once, however often you press.', 'If somebody needs help today, do not wait for the page: ring them, or the duty clinician.'),
      one('I was logged out while I was typing', 'After 15 idle minutes you are logged out. Sign in again: what you typed waits for you for a day, under My referrals. Nobody else can open it.'),
      one('I cannot sign in', 'Check the address and the password. After 5 wrong passwords you have to wait a minute, and longer after 10.', 'If you have forgotten your password, ask your practice manager. This version cannot send you a new one.'),
      one('Somebody was faster than I was', 'Only one person can make a change at a time. The page names who was first and when. Look at what has happened, then decide again. What you typed is kept.'),
      one('I pressed the wrong thing', 'Nothing is ever deleted. Open the referral and put it right with another step: both stay in its history.'),
      one('Best Fit does not answer at all', 'Act on any danger first, by phone. Then write the referral on paper: name, date of birth, phone, what the person said. Type it in when Best Fit is back.', 'Print some blank forms today and keep them at the desk: open Refer, and choose “Print this form on paper” at its foot. They say what to do about each danger, and whom to ring.'),
    ],
  },
  {
    id: 'clinicians', heading: 'For GPs, nurses and other clinicians', answers: [
      one('A stop opens while I refer', 'Act on it first: the page says what to do and whom to ring. Then record what you did. The referral waits, and nothing is queued until somebody has.'),
      one('I do not agree with the answer', 'Choose “I see this differently” and say why. Your view is kept beside the rules’, and it can bring somebody forward.'),
      one('I forgot something, or something is new', 'Open the referral and add to it. A danger ticked there stops it at once, wherever it stands.'),
      one('Something went wrong with a referral', 'Choose “Report a problem with this referral” at the foot of its page. It goes to a person who must answer.'),
      one('I want to know what became of my patient', 'My referrals shows where each one stands and what comes next. What you have not read yet stands first, whole.'),
      one('The OT asks me a question', 'It stands at the top of My referrals. Answer it there: the referral goes back into the queue. The clock does not stop meanwhile.'),
    ],
  },
  {
    id: 'reception', heading: 'For reception', answers: [
      one('A call comes in', 'Open Signpost. Choose the words you heard, or “None of these words”, then what it is about, and read the questions aloud. The page says where the call goes, what to say, and whom to ring. Arrow keys and space are enough.'),
      one('I hear one of the words on the list', 'Choose it. Do what the page says, and read out what it gives you to say. Stay on the line.'),
      one('I am not sure', 'Choose “Something else that worries me, or I am not sure”, and tell the duty clinician now. You never have to decide whether something can wait.'),
      one('The caller asks how long it will take', 'Tell them they have an answer by the end of the next working day. A clinician or the OT looks at what you sent before then.'),
      one('I ticked something by mistake', 'Tell a clinician. Only a clinician or the OT can record that it was a mistake.'),
    ],
  },
  {
    id: 'ot', heading: 'For the occupational therapist', answers: [
      one('Where do I begin?', 'With the queue from its top: what is to be screened and holds that are late, then whoever is due first. Claim in one press, or accept and go to the next.'),
      one('A referral is on hold', 'Something is missing or does not agree. Its date runs on. You may accept it, except where nobody has asked the patient whether they agree, or held the safety conversation.'),
      one('It says “Released without its answer”', 'Nobody answered the hold in 2 working days, so Best Fit let it go on the third. Ask what was missing at the first contact.'),
      one('It moved up in the night', 'Each working morning Best Fit looks again: when a fit note or a meeting draws near, somebody may come forward. By itself it moves nobody back.'),
      one('Something dangerous comes up', 'Choose “Stop this referral and get help now” and tick what it is. It works as long as the referral is open.'),
      one('A colleague is away and has the referral', 'Take it over, and say why.'),
      one('It says I cannot work on referrals just now', 'Your registration is not written down, has run out, or was not looked up for too long. Your manager puts that right under Standing. Until then you can still stop a referral, add to it and hand it back.'),
    ],
  },
  {
    id: 'supervisors', heading: 'For supervisors', answers: [
      one('What do I see?', 'First the referrals that are flagged, then what is due of each OT. Also the queue, each referral and its whole history. That you looked is noted, like everybody’s looking.'),
      one('I supervised somebody', 'Write it down under Supervise. Name a referral by its reference, never by the patient’s name.'),
    ],
  },
  {
    id: 'managers', heading: 'For practice managers', answers: [
      one('Somebody new starts', 'Open People and make a link for them. It works once, within a day. Give it to them yourself: Best Fit does not send it.'),
      one('Somebody leaves', 'Open People and remove them. They are out at their next click. What they sent and did stays.'),
      one('Somebody has forgotten their password', 'Remove them and invite them again with another email address. This version has no other way.'),
      one('An OT starts', 'Look them up on the HCPC register and write down what it says, under Standing. They cannot work on referrals before. Look again each month: Best Fit tells you when.'),
      one('Somebody reports a problem', 'It stands over your pages. Open it, see to it, and close it with what was done. Under Problems you choose who is told.'),
      one('I want proof of who looked at a patient', 'It is kept from the first day. A page to read it comes with a later version. Until then, whoever runs the installation can look.'),
    ],
  },
]

export const keyboard: readonly string[] = [
  'Tab goes forward, Shift and Tab goes back. The first Tab on a page offers “Skip to main content”.',
  'The space bar ticks a box, presses a button, and opens what is folded away.',
  'The arrow keys choose among round buttons.',
  'After a mistake the list of what to mend comes first, and each line of it leads to its field.',
  'Best Fit has no shortcuts of its own, so none gets in the way of yours.',
]

export const withoutScript: readonly string[] = [
  'Every page works without JavaScript: referring, stopping, the queue and all that is done to a referral.',
  'With it a page changes faster, a referral says where it is heading while you type, and a dropped line leaves your form standing.',
  'Copy and print buttons need it. Without it, select the text yourself, and print from your browser.',
]
