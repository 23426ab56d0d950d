import { heading, list, table, text, type Paper } from '../paper'

export const advert: Paper = {
  id: 'advert', heading: 'Advert: first contact occupational therapist',
  blocks: [
    text('{pcn} is looking for an occupational therapist to be the first person patients see when health makes everyday life hard.'),
    table('The post', ['What', 'Details'], [
      ['Where', '{base}'], ['Practices', '{practices}'], ['Hours a week', '{hours}'], ['Contract', '{contract}'], ['Band and pay', '{pay}'],
      ['Closing date', '{closing}'], ['Interviews', '{interviews}'],
    ]),
    heading('What you will do'),
    text('You will see patients early, in general practice, before their problem needs a hospital or a specialist team. You will see:'),
    list('{groups}'),
    text('You will have time: a first appointment of 45 to 60 minutes, and your own queue, sorted by rules you can read and overrule. {visits}'),
    heading('What we offer'),
    list(
      'a named supervisor for the day, for your cases and for your training, each with time in the diary',
      'time for your portfolio and for verification in first contact practice',
      'a team of GPs, nurses, pharmacists, physiotherapists, paramedics and link workers',
      'a say in the rules by which patients reach you: they are reviewed with you every year',
    ),
    heading('Who you are'),
    text('You are registered with the HCPC as an occupational therapist and have completed, or are completing, training in first contact practice. The person specification says what else we look for.'),
    heading('To ask or to visit'),
    text('{contact}, {phone}, {email}.'),
    text('We welcome applications from everybody, and from groups that are few among our staff in particular. Tell us about any adjustment you need for the application, the interview or the work.'),
  ],
}
