import type { EventMessages } from '../de/events.ts'

/** Why an event cannot be saved, published or removed as it is, and what is said of it meanwhile, in English. */
export const english: EventMessages = {
  noConsentTexts:
    'There are no consent texts yet. Create some under “Settings”, “Consent texts”, or adopt those that come with the program on the first page of the admin; then choose them here.',
  noConsents: 'Please choose at least one consent text, or switch “Registration on this page” off.',
  noTown: 'Please name the town in which the event takes place.',
  neededBySchedule: 'Required, since the draft is to be published by itself.',
  endsTooEarly: 'The event must end after it begins.',
  closesTooEarly: 'Registration must close after it opens.',
  itemUntimed: 'Please enter a time, such as 19:30.',
  itemTooEarly: 'This is more than 6 hours before the event begins.',
  itemTooLate: 'This is more than 6 hours after the event ends.',
  itemEndsTooEarly: '“To” must come after “From”.',
  item: {
    day: 'Day',
    number: 'Item',
    undated:
      'Minutes after the event begins. Once its beginning is entered under “Time and place”, you enter times here.',
  },
  nothingToShow: 'Please choose a file, or enter a link.',
  fileAndLink: 'Please take either the file or the link; make another row for the other one.',
  notSecure: 'Please enter an address that begins with https://.',
  joinLinkInMaterials:
    'This is a join link: anybody could enter the video conference by it. It belongs under “Access”. For the recording, please take the link under which one can watch it.',
  noSuchHour: 'There is no such hour on this day, since clocks go forward then.',
  noSuchMoment: 'There is no such day or hour.',
  noWholeMoment: 'Please enter a day and an hour, such as 12.03.2026 19:00.',
  taken: (moment) => `Entered now: ${moment}.`,
  stillPostponed:
    'The new date does not count yet, since “Takes place?” says “postponed”. Shall the event take place again?',
  takesPlaceAgain: 'Yes, set it to “as planned”',
  pastDate: (people) =>
    `The date lies in the past, and people have registered (${people}). Please check the day and the year. If the date is meant, confirm it when you publish, over the API with "allowPastDate": true.`,
  losesAttendance: (ticks) =>
    `Attendance has already been noted for this event (${ticks}). If it begins later, these notes are lost. If that is meant, confirm it when you publish, over the API with "clearsAttendance": true.`,
  hasRegistrations: (people) =>
    `People have registered for this event (${people}). Cancel it instead of deleting it. It can be deleted only once the registrations are, after the time for which they are kept.`,
  unpublish: {
    heading: 'Take it off the site?',
    plain: 'The page of the event disappears; what remains is a draft.',
    nobody: 'Nobody has registered.',
    unknown: 'It could not be found out whether anybody has registered.',
    people: (people) =>
      people === 1
        ? 'One person is registered or on the waiting list. They are not told: the registration stays, but no more reminders go out.'
        : `${people} people are registered or on the waiting list. They are not told: the registrations stay, but no more reminders go out.`,
    instead:
      'If the event does not take place, choose “cancelled” or “postponed” under “Takes place?” instead: then everybody gets a mail.',
    label: 'Take it off the site',
  },
  share: { registration: 'Register here:', page: 'More:' },
  restored: 'Restored as a draft. Publish it to make it count.',
  templateUnnamed: 'Please give the template a name.',
  templateTaken: (name: string) =>
    `There is a template “${name}” already. Choose another name, or replace it; the former one then stays in the trash for 30 days.`,
  seriesUnclear: 'Please say how often, and how many dates (52 at most) there shall be.',
  seriesUndated:
    'First enter when the event begins and ends under “Time and place”, and save: the other dates follow from that.',
  copyOf: (title) => `Copy of ${title}`,
}
