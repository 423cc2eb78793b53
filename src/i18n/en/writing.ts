import type { AudienceGroup } from '../../announcements/rules/audience.ts'
import type { WritingMessages } from '../de/writing.ts'
import type { Locale } from '../rules/locale.ts'

const people = (count: number): string =>
  count === 1 ? '1 person' : `${count.toLocaleString('en-GB')} people`

const groups: Record<AudienceGroup, string> = {
  confirmed: 'everybody with a place',
  waitlisted: 'everybody on the waiting list',
  everybody: 'everybody with a place or on the waiting list',
  attended: 'everybody who was there (after the event)',
  absent: 'everybody with a place who was not there (after the event)',
}

/** Nothing of a language that nobody reads; German alone goes without saying. */
const inLanguages = ({ de, en }: Record<Locale, number>): string => {
  if (en === 0) return ''
  const german = de === 0 ? '' : `${de.toLocaleString('en-GB')} in German, `
  return `: ${german}${en.toLocaleString('en-GB')} in English`
}

/** What is said there in English. */
export const english: WritingMessages = {
  heading: 'Message to participants',
  lead: 'Each person gets a mail of their own and does not see who else got it. Answers go to the address of the organiser.',
  legal:
    'Write only what belongs to this event: that is what people registered for. Advertising, for other events, donations or a membership too, is not allowed without a consent of its own.',
  loading: 'Loading …',
  failed: 'That did not work. Please try again.',
  audience: 'To whom?',
  groups,
  chosen: (count) => `Only to those who are chosen (${people(count)}).`,
  dropChosen: 'Drop the choice',
  question: 'Only those who answered a question like this',
  anyAnswer: 'whatever was answered',
  answer: 'Answer',
  pleaseChoose: 'Please choose',
  reach: ({ total, byLocale: { de, en } }) =>
    total === 0
      ? 'At the moment this concerns nobody.'
      : `${people(total)} ${total === 1 ? 'gets' : 'get'} this message${inLanguages({ de, en })}.`,
  counting: 'Counting …',
  inLanguage: { de: 'German', en: 'English' },
  englishLead: (readers) =>
    readers === 0
      ? 'Optional: at the moment nobody here reads English.'
      : `Optional: ${people(readers)} ${readers === 1 ? 'reads' : 'read'} English. If this stays empty, the mail says that there is the message in German alone.`,
  subject: { de: 'Subject in German', en: 'Subject in English' },
  body: { de: 'Text in German', en: 'Text in English' },
  bodyHint:
    'An empty line begins a new paragraph. Addresses that begin with https:// become links. What the event is, the link to one’s own registration and the footer come by themselves.',
  insert: 'Insert',
  insertInto: (field) => `Insert: ${field}`,
  placeholders: {
    name: 'Name',
    title: 'Title',
    date: 'Date',
    time: 'Time',
    location: 'Location',
    page: 'Link to the registration',
    door: 'Link to the access',
  },
  when: 'When?',
  atOnce: 'at once',
  later: 'at a time',
  laterAt: (zone) => `Day and time (${zone})`,
  previewIn: { de: 'Preview in German', en: 'Preview in English' },
  previewOf: (person) => `This is how ${person} gets it.`,
  previewLinks: 'The links to one’s own registration and access are examples here.',
  testMail: 'Send a test mail to me',
  testMailSending: 'Sending …',
  send: 'Send …',
  schedule: 'Schedule …',
  confirm: {
    heading: 'Send the message?',
    text: ({ total, moment }) =>
      moment === null
        ? `The message now goes to ${people(total)}. What has been sent cannot be taken back.`
        : `The message goes out on ${moment} to everybody whom it is for then; at the moment ${total === 1 ? 'that is' : 'these are'} ${people(total)}.`,
    send: 'Send now',
    schedule: 'Schedule it',
  },
  sentTo: (total) => `The message goes out to ${people(total)}.`,
  scheduledFor: (moment) => `The message goes out on ${moment}.`,
  already: ({ by, moment }) =>
    `There already is the same message to the same people${by ? `, by ${by}` : ''}, of ${moment}. It does not go out a second time.`,
  written: 'Messages written',
  nothingWritten: 'No message has been written about this event yet.',
  to: ({ group, answer, chosen }) =>
    chosen === null
      ? `To ${groups[group]}${answer ? `, answer “${answer}”` : ''}`
      : `To some who were chosen (${people(chosen)})`,
  from: ({ by, moment }) => (by ? `${by}, ${moment}` : moment),
  willBeSent: (moment) => `Goes out on ${moment}`,
  awaitsEnd: 'Waits until the event is over',
  preparing: 'Being prepared …',
  progress: ({ sent, recipients }) =>
    `${sent.toLocaleString('en-GB')} of ${recipients.toLocaleString('en-GB')} sent`,
  notSent: ({ failed }) => `${failed.toLocaleString('en-GB')} failed`,
  leftOut: (count) =>
    `${count.toLocaleString('en-GB')} not sent, since the status of the registration had changed before`,
  actions: { sendNow: 'Send now', pause: 'Pause', resume: 'Go on', cancel: 'Call off' },
  done: {
    sendNow: 'The message goes out now.',
    pause: 'The message is paused.',
    resume: 'The message goes on.',
    cancel: 'The message is called off.',
  },
  tooLate: 'It is too late for that: the sending has moved on.',
  confirmCancel: {
    heading: 'Call the message off?',
    text: (subject) =>
      `“${subject}” then goes to nobody any more. Whoever has got it keeps it. This cannot be undone.`,
  },
  problems: {
    noSubject: (locale) =>
      ({ de: 'The German subject is missing.', en: 'The English subject is missing.' })[locale],
    noBody: (locale) => ({ de: 'The German text is missing.', en: 'The English text is missing.' })[locale],
    tooLong: (characters) => `This is too long: at most ${characters.toLocaleString('en-GB')} characters.`,
    noDoor:
      'There is the placeholder {{door}} only in messages to people with a place at an event that takes place online too.',
    notOver:
      'Who was there is known only after the event. Schedule the message for then, or write to everybody with a place.',
    noAttendance: 'Nobody has been noted as having been there yet. Do that first under “Attendance”.',
    nobody: 'At the moment this concerns nobody.',
    past: 'This moment has passed.',
    noMoment: 'Day and time are missing.',
    unclear: 'This choice is there no more. Please load the page again.',
  },
}
