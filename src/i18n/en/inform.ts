import type { AnnouncementKind } from '../../announcements/rules/announcement.ts'
import type { InformMessages } from '../de/inform.ts'
import { joinList } from '../joinList.ts'

const mails: Record<AnnouncementKind, string> = {
  changed: 'a mail that says what changes:',
  accessLink: 'a mail with the new access. What changes:',
  eventCancelled: 'a mail with the cancellation:',
}

/** What the dialog says in English. */
export const english: InformMessages = {
  pastHeading: 'The date lies in the past',
  clearedAttendance: (ticks) =>
    `The event will then have yet to begin: the attendance that has been noted (${ticks}) is lost.`,
  pastDate: (moment) =>
    `The event will then begin on ${moment}. Is that what you mean? Once it is over, nobody can register or cancel any more, and the registrations are deleted when their time is up, in a week at the earliest.`,
  heading: 'Inform people who have registered?',
  sentence: ({ people: { confirmed, waitlisted, pending }, kind }) => {
    const persons = (count: number): string => (count === 1 ? '1 person' : `${count} people`)
    const where = [
      ...(confirmed > 0 ? [`${persons(confirmed)} registered`] : []),
      ...(waitlisted > 0 ? [`${confirmed > 0 ? waitlisted : persons(waitlisted)} on the waiting list`] : []),
      ...(pending > 0
        ? [`${confirmed + waitlisted > 0 ? pending : persons(pending)} with an address not yet confirmed`]
        : []),
    ]
    const gets = confirmed + waitlisted + pending === 1 ? 'gets' : 'get'
    return `${joinList(where, 'and')} ${gets} ${mails[kind]}`
  },
  words: (language) =>
    `Reason, or words of your own${language ? { de: ' in German', en: ' in English' }[language] : ''} (optional)`,
  wordsHint: 'Said like this in the mail, such as: “The speaker is ill.”',
  said: (words) => `“${words}”`,
  noted: 'If you inform nobody, that is noted under “Announcements”.',
  inform: 'Save and inform',
  silent: 'Save without informing',
  failed: 'It could not be found out who would have to be informed. Nothing was saved; please try again.',
}
