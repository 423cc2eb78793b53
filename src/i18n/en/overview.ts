import type { MissingPart } from '../../events/rules/missingToPublish.ts'
import type { OverviewMessages } from '../de/overview.ts'

const fields: Record<MissingPart, string> = {
  title: 'title',
  startsAt: 'start',
  endsAt: 'end',
  consents: 'consents',
}

const persons = (count: number): string => (count === 1 ? '1 person' : `${count} people`)

/** What the first page of the admin says in English. */
export const english: OverviewMessages = {
  heading: 'Overview',
  firstSteps: 'First steps',
  firstStepsLead: 'This is still to do before anybody can register.',
  firstStepDone: 'done',
  firstStepsCount: ({ done, all }) => `${done} of ${all} done`,
  hideFirstSteps: 'Hide from me',
  showFirstSteps: 'Show first steps',
  firstStep: {
    organiser: 'Fill in the appearance: address and e-mail address of the association',
    sender: 'Set the sender of mails: MAIL_FROM in the server’s settings, or email in payload.config',
    consentTexts: 'Create consent texts',
    testMail: 'Send yourself a test mail, and see whether it arrives',
    event: 'Publish the first event',
  },
  adopt: 'Adopt the texts that come with the program',
  adoptNote: 'Read the texts afterwards, and adapt them.',
  byAdministrator: 'An administrator does that.',
  adoptFailed: 'The texts could not be adopted. Please try again.',
  sendTestMail: 'Send me a test mail',
  testMailFailed: 'The test mail could not be sent. Please try again.',
  events: 'Next events',
  noEvents: 'There is no event ahead.',
  create: 'Create an event',
  today: 'today',
  draft: 'draft',
  postponed: 'postponed',
  cancelled: 'cancelled',
  publishAt: (moment) => `will be published on ${moment}`,
  publishLate: (missing) =>
    missing.length > 0
      ? `Should have been published by now. Missing: ${missing.map((name) => fields[name]).join(', ')}.`
      : 'Should have been published by now: open the draft and publish it yourself, which says what is wrong.',
  lacksAccess: 'join link still missing',
  lacksConsents: 'consent still missing',
  seats: ({ taken, capacity }) =>
    capacity === null
      ? taken === 1
        ? '1 seat taken'
        : `${taken} seats taken`
      : `${taken} of ${capacity} seats taken`,
  waiting: (count) => `${count} on the waiting list`,
  participation: 'Participation',
  attendance: 'Attendance',
  steps: 'What will happen by itself',
  noSteps: 'In the next 30 days nothing goes out by itself, and nothing is deleted.',
  step: {
    reminder: (people) => `reminder to ${persons(people)}`,
    followUp: (people) => `look back to ${persons(people)}`,
    deletion: (people) =>
      people === 1 ? 'the registration is deleted' : `the ${people} registrations are deleted`,
    emptying: () => 'is deleted from the trash for good',
  },
  registrations: 'New registrations',
  noRegistrations: 'Nobody has registered yet.',
  allRegistrations: 'All registrations',
  statuses: {
    pending: 'address not yet confirmed',
    confirmed: 'confirmed',
    waitlisted: 'on the waiting list',
    cancelled: 'cancelled',
    expired: 'expired',
  },
  troubles: 'Mails that somebody has to look after',
  noTroubles: 'All mails have arrived or are on their way.',
  noMailServer: (waiting) =>
    `No mail server is set up. ${waiting === 1 ? '1 mail waits' : `${waiting} mails wait`} until there is one.`,
  trouble: {
    failed: (count) => `${count} failed`,
    late: (count) => `${count} too late`,
    bounced: (count) => `${count} undeliverable`,
  },
  unreadable: 'Entries that cannot be read',
  unreadableDocument: ({ kind, title, fields, isLeftOut }) =>
    isLeftOut
      ? `${kind} “${title}” is not shown${fields.length > 0 ? `. Please add or correct: ${fields.join(', ')}` : ''}.`
      : `${kind} “${title}” is shown without: ${fields.join(', ')}. Please enter them anew.`,
  wishes: 'Wished topics',
  noWishes: 'No new wishes.',
  newWishes: (count) => (count === 1 ? '1 new wish' : `${count} new wishes`),
  chart: 'Registrations of the last 30 days',
  chartSum: (count) => (count === 1 ? '1 registration' : `${count} registrations`),
  chartNote: 'Registrations that are still stored.',
  day: 'Day',
  count: 'Registrations',
  table: 'As a table',
  failed: 'The overview could not be loaded. Load the page again.',
  loading: 'Loading the overview …',
}
