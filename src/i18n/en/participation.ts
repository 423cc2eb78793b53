import type { ParticipationMessages } from '../de/participation.ts'

/** What the views of participation say in English. */
export const english: ParticipationMessages = {
  failed: 'That did not work. Please try again.',
  loading: 'Loading …',
  seats: (taken, capacity) =>
    capacity === null ? `${taken} taken, no limit` : `${taken} of ${capacity} taken`,
  seatsLabel: 'Seats',
  attendedLabel: 'attended',
  search: 'Search by name or e-mail address',
  state: 'Status',
  all: 'all',
  name: 'Name',
  email: 'E-mail address',
  registeredAt: 'Registered at',
  waitingSince: 'Waiting since',
  actions: 'Actions',
  noName: 'no name',
  found: (total) => (total === 1 ? '1 registration' : `${total.toLocaleString('en-GB')} registrations`),
  nobody: 'No registration matches your search.',
  none: 'Nobody has registered yet.',
  previous: 'Back',
  next: 'Next',
  page: (page, pages) => `Page ${page} of ${pages}`,
  unreachable: 'mails do not arrive',
  hasAttended: 'attended',
  resend: 'Send mail again',
  certificate: 'Certificate',
  moves: {
    promote: {
      label: 'Give a seat',
      heading: (who) => `Give ${who} a seat?`,
      text: (who) =>
        `${who} gets a seat and the mail with the meeting access, even though others have waited longer.`,
      done: (who) => `${who} has a seat now.`,
    },
    confirm: {
      label: 'Confirm',
      heading: (who) => `Confirm the address of ${who}?`,
      text: (who) =>
        `${who} has not confirmed the address. Confirm it only if you have spoken with the person.`,
      done: (who) => `${who} has a seat now.`,
    },
    takeBack: {
      label: 'Undo the cancellation',
      heading: (who) => `Undo the cancellation of ${who}?`,
      text: (who) =>
        `${who} gets a seat again and a new confirmation. The consents given before still hold. Do this only if the person wants it.`,
      done: (who) => `${who} is registered again.`,
    },
    takeBackExpired: {
      label: 'Register again',
      heading: (who) => `Register ${who} again?`,
      text: (who) =>
        `${who} did not confirm the address in time. Register them again only if you have spoken with the person and the address is right. They get a seat and the confirmation.`,
      done: (who) => `${who} is registered again.`,
    },
    cancel: {
      label: 'Cancel registration',
      heading: (who) => `Cancel the registration of ${who}?`,
      text: (who) =>
        `The registration of ${who} is cancelled, and they get a mail about it. If that frees a seat, it goes to whoever has waited longest. It can only be undone while there is a seat.`,
      done: (who) => `The registration of ${who} is cancelled.`,
    },
  },
  full: {
    heading: 'All seats are taken',
    taken: (taken) => (taken === 1 ? 'The only seat is taken.' : `All ${taken} seats are taken.`),
    offer: (who, waiting) =>
      `You can make one seat more. It is for ${who}${waiting > 0 ? ', even though others have waited longer' : ''}.`,
    raise: (seats) => `Raise to ${seats} seats and give the seat`,
    wait: 'Put on the waiting list',
    waits: (who) => `${who} is on the waiting list now.`,
  },
  correction: {
    label: 'Correct the address',
    heading: (who) => `Correct the address of ${who}`,
    lead: 'The person gets the mail that holds now at the new address. The links that went to the former one then open nothing.',
    leadEnded: 'This registration has ended: no mail goes out. The former links then open nothing.',
    shared:
      'If the former address has got a shared link to the video conference already, that link still works. Replace it under “Access” if a stranger might have it.',
    field: 'Right e-mail address',
    suggestion: (address) => `Perhaps ${address} is meant.`,
    take: 'Use it',
    submit: 'Correct and send the mail',
    submitEnded: 'Correct',
    unchanged: 'This is the address that is stored already.',
    other: 'To the other registration',
    done: (who, address) => `The address of ${who} is ${address} now. The mail goes out.`,
    doneEnded: (who, address) => `The address of ${who} is ${address} now.`,
  },
  resent: (who) => `The mail to ${who} goes out once more.`,
  resendWaiting: 'The mail has not gone out yet; it is about to be sent.',
  resendNone: 'There is no mail about this registration that still holds.',
  support: (need) => `Needs support: ${need}`,
  note: (notes) => `Note: ${notes}`,
  withNotes: 'Add the team’s notes to the table',
  answers: 'Answers to questions',
  answersLead: 'These are the answers of everybody who has a seat.',
  answered: (count) => (count === 1 ? 'one answer' : `${count.toLocaleString('en-GB')} answers`),
  answer: 'Answer',
  people: 'People',
  otherAnswers: 'others',
  showAnswers: 'Show answers as columns',
  bulk: {
    label: 'With those chosen',
    choose: (who) => `Choose ${who}`,
    column: 'Choice',
    chooseAll: 'Choose all on this page',
    chooseFound: (total) => `Choose all ${total.toLocaleString('en-GB')}`,
    chosen: (count) => `${count.toLocaleString('en-GB')} chosen`,
    clear: 'Choose none',
    write: {
      label: 'Write a message …',
      none: 'None of those chosen has a place or waits for one; no message goes to them.',
    },
    resend: {
      label: 'Send mail again',
      heading: (count) =>
        count === 1
          ? 'Send the mail to one person again?'
          : `Send the mail to ${count.toLocaleString('en-GB')} people again?`,
      text: 'Each gets the last mail about where the registration stands once more, with the access of today.',
      none: 'None of the chosen registrations still stands; there is nothing to send.',
      skips: (count) =>
        count === 1
          ? 'One chosen registration has ended and is skipped.'
          : `${count.toLocaleString('en-GB')} chosen registrations have ended and are skipped.`,
    },
    promote: {
      label: 'Give a seat',
      heading: (count) =>
        count === 1 ? 'Give one person a seat?' : `Give ${count.toLocaleString('en-GB')} people a seat?`,
      text: 'Whoever of them has waited longest comes first, as long as there are seats. Each gets the mail with the access.',
      none: 'Nobody of those chosen is on the waiting list.',
      skips: (count) =>
        count === 1
          ? 'One chosen person does not wait and is skipped.'
          : `${count.toLocaleString('en-GB')} chosen people do not wait and are skipped.`,
    },
    result: ({ done, skipped, failed, full, isStopped }) =>
      [
        `Done: ${done.toLocaleString('en-GB')}.`,
        ...(skipped > 0
          ? [`Skipped, since it does not apply to them: ${skipped.toLocaleString('en-GB')}.`]
          : []),
        ...(full > 0 ? [`No seat left for: ${full.toLocaleString('en-GB')}.`] : []),
        ...(failed > 0 ? [`Failed: ${failed.toLocaleString('en-GB')}. Please try again for these.`] : []),
        ...(isStopped ? ['You stopped; what is done stays.'] : []),
      ].join(' '),
  },
  manualEntry: 'Register a person by hand',
  manualEntryLead:
    'For everybody who calls, stands before you or fills in a slip of paper. The confirmation goes out at once. When all seats are taken, you are asked what is to be done.',
  noEntries: {
    cancelled: 'Nobody can be registered any more, not by hand either.',
    over: 'This event is over. Nobody can be registered any more, not by hand either. Whoever was registered and came can still be ticked under “Attendance”.',
  },
  walkIn: 'Add a person who has not registered',
  walkInLead:
    'For everybody who comes without having registered. The person is registered and noted as there at once, and gets the confirmation as long as the event has not begun.',
  addAtDoor: 'Register and note as there',
  addedAtDoor: (who) => `${who} is registered and there.`,
  language: 'Language of mails',
  languages: { de: 'German', en: 'English' },
  consentsGiven: 'The person gave these consents',
  consentsHelp:
    'Read each text out, or have it read, and tick what the person consents to. The words, the way and your name are stored.',
  readOut: 'Text to read out',
  required: 'required',
  channel: 'How did the person consent?',
  pleaseChoose: 'Please choose',
  add: 'Register',
  added: (who, state) => `Saved. ${who}: ${state}.`,
  files: 'Download',
  csv: 'Table (CSV)',
  xlsx: 'Table (Excel)',
  participants: 'List of participants (PDF)',
  certificates: 'All certificates (PDF)',
  filesHelp:
    'These files hold personal data. Do not pass them on, and delete them as soon as you need them no longer.',
  making: (done, total) => `${done.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')} …`,
  made: 'The file is among your downloads.',
  stop: 'Stop',
  stopped: 'Stopped.',
  attendance: 'Attendance',
  unprintable: 'Printing lacks characters of this name: the certificate has a line to write it on.',
  attendanceLead: 'Tap the name when the person is there. Tapping again takes it back.',
  calledOff: {
    cancelled: 'This event is cancelled.',
    postponed: 'This event is postponed. Its former date no longer holds.',
  },
  undated: 'This event has no date yet. Enter it under “Edit”, “Time and place”.',
  attendanceFrom: (moment) => `You can note attendance from ${moment}.`,
  present: (present, all) => `${present} of ${all} there`,
  searchName: 'Search a name',
  saving: 'saving …',
  notSaved: 'not saved',
  retry: 'Try again',
  retryAll: (count) => (count === 1 ? 'One change is not saved.' : `${count} changes are not saved.`),
  isPresent: 'there',
  undo: 'Undo',
  ticked: (who, present) => (present ? `${who}: there` : `${who}: not there`),
  more: (count) => `${count.toLocaleString('en-GB')} more. Search for the name.`,
  nobodyFound: (sought) => `Nobody on the list is called “${sought}”. Only those with a seat are on it.`,
  nobodyHere: 'Nobody has a seat yet.',
  reload: 'Reload the list',
  goTo: 'Participation by event',
  goToLead: 'Search, registering by hand, attendance, tables and certificates are with the event:',
  chooseEvent:
    'You register a person beside the event, with its questions and consents. Choose the event, then “Register a person by hand”:',
  report: 'Yearly report for funders',
  reportLead:
    'Counts the events that took place in this period: from the registrations that are still stored, and from the numbers that stay of deleted ones. It holds no names.',
  year: 'Year',
  from: 'First day',
  to: 'Last day',
  show: 'Show',
  pdf: 'Download PDF',
  reportCsv: 'Download table (CSV)',
  totals: {
    events: 'Events',
    hours: 'Hours',
    registered: 'Registered',
    attended: 'Attended',
    cancelled: 'Cancelled',
  },
  topics: 'Topics',
  partners: 'Partners',
  noEvents: 'No event took place in this period.',
  statistics: 'Statistics',
  statisticsLead:
    'What stays of deleted registrations: numbers without names. Registrations that are still stored come on top.',
}
