import type { MailMessages } from '../de/mail.ts'

/** What the automated mails say in English. */
export const english: MailMessages = {
  greeting: (name) => (name ? `Hello ${name},` : 'Hello,'),
  kinds: {
    addressConfirmation: {
      subject: (title) => `Please confirm your address: ${title}`,
      heading: 'Please confirm your address',
      opening:
        'A registration for the event below was sent with this address. Was that you? Then please open the link and confirm your address. Only then does the registration count.',
      own: 'That was not you? Then there is nothing you need to do: without your confirmation the registration expires by itself.',
      ownLink: 'Confirm the address',
      reason:
        'You receive this mail because this address was entered into the registration form of the event.',
    },
    confirmation: {
      subject: (title) => `You are registered: ${title}`,
      heading: 'You are registered',
      opening: 'Thank you for registering. Your place is reserved, and we look forward to seeing you.',
      own: 'You cannot make it after all? Then please cancel, so that somebody else can have your place.',
      ownLink: 'View or cancel your registration',
      reason:
        'You receive this mail because this address was registered for the event. If that was not you, please cancel with the link above.',
    },
    waitlisted: {
      subject: (title) => `On the waiting list: ${title}`,
      heading: 'You are on the waiting list',
      opening:
        'Thank you for your interest. All places are taken at the moment, so you are on the waiting list now. If a place becomes free for you, we will write to you. Until then there is nothing you need to do.',
      own: 'You no longer want to wait? Then please cancel, so that others move up.',
      ownLink: 'View or cancel your registration',
      reason:
        'You receive this mail because this address was registered for the event. If that was not you, please cancel with the link above.',
    },
    promoted: {
      subject: (title) => `A place has become free for you: ${title}`,
      heading: 'A place has become free for you',
      opening:
        'You were on the waiting list, and now there is a place for you. You are registered and need not do anything more. We look forward to seeing you.',
      own: 'You cannot make it any more? Then please cancel, so that others move up.',
      ownLink: 'View or cancel your registration',
      reason:
        'You receive this mail because this address was on the waiting list of the event. If that was not you, please cancel with the link above.',
    },
    alreadyRegistered: {
      subject: (title) => `You are registered already: ${title}`,
      heading: 'Your registration stands',
      opening:
        'This address was registered once more for the event below. There was no need to: we have your registration, and everything stays as it is.',
      own: 'The page of your registration shows what we have.',
      ownLink: 'View or cancel your registration',
      reason:
        'You receive this mail because this address was entered into the registration form of the event once more. If that was not you, there is nothing you need to do.',
    },
    cancellation: {
      subject: (title) => `Cancellation confirmed: ${title}`,
      heading: 'Your registration is cancelled',
      opening:
        'We confirm that you have cancelled. A pity that it does not work out this time; perhaps we will meet at another event.',
      own: 'You have changed your mind? As long as there are places, you can register again on the page of the event.',
      ownLink: 'View your registration',
      reason: 'You receive this mail because this address had been registered for the event.',
    },
    changed: {
      subject: (title) => `Changed: ${title}`,
      heading: 'Something has changed',
      opening: 'Something has changed about an event that you are registered for.',
      own: 'It no longer suits you? Then please cancel, so that somebody else can have your place.',
      ownLink: 'View or cancel your registration',
      reason: 'You receive this mail because this address is registered for the event.',
    },
    accessLink: {
      subject: (title) => `New access: ${title}`,
      heading: 'Your new access',
      opening:
        'There is new meeting access for an event that you are registered for. Please use only this; earlier links and codes no longer work.',
      own: 'You cannot make it after all? Then please cancel, so that somebody else can have your place.',
      ownLink: 'View or cancel your registration',
      reason: 'You receive this mail because this address is registered for the event.',
    },
    eventCancelled: {
      subject: (title) => `Cancelled: ${title}`,
      heading: 'The event is cancelled',
      opening:
        'We are sorry that we have to cancel an event that you are registered for. There is nothing you need to do. Should it take place after all, we will write to you.',
      own: 'If you want no more mails about it even then, please cancel your registration.',
      ownLink: 'View or cancel your registration',
      reason: 'You receive this mail because this address is registered for the event.',
    },
    reminder: {
      subject: (title) => `Reminder: ${title}`,
      heading: 'It begins soon',
      opening:
        'You are registered for our event on {{date}}, {{time}}. We look forward to seeing you. Here is once more everything that you need.',
      own: 'You cannot make it after all? Then please cancel, so that somebody else can have your place.',
      ownLink: 'View or cancel your registration',
      reason:
        'You receive this mail because this address is registered for the event. If you do not want to attend, please cancel with the link above.',
    },
    followUp: {
      subject: (title) => `Looking back: ${title}`,
      heading: 'Thank you',
      opening:
        'Thank you for your interest in “{{title}}”. We hope that you could be there, and that there was something in it for you.',
      own: 'Were you there? You will find your certificate of attendance with your registration once your attendance has been noted.',
      ownLink: 'View your registration',
      reason: 'You receive this mail once, because this address had been registered for the event.',
    },
    participantMessage: {
      subject: (title) => `Message about: ${title}`,
      heading: 'A message about your event',
      opening: 'We have a message for you about an event that you are registered for.',
      own: null,
      ownLink: 'See your registration or cancel it',
      reason:
        'You receive this mail because this address is registered for the event. If you want no more messages about it, please cancel with the link above.',
    },
  },
  facts: { date: 'Date', time: 'Time', location: 'Location' },
  eventStatus: {
    scheduled: null,
    postponed: 'This event is postponed. The new date is not known yet.',
    cancelled: 'This event is cancelled.',
  },
  inOtherLanguage: 'The following message is available in German only:',
  changes: {
    heading: 'What is new',
    labels: {
      startsAt: 'Begins',
      endsAt: 'Ends',
      format: 'Format',
      location: 'Location',
      status: 'Takes place',
      conference: 'Video conference',
      joinUrl: 'Join link',
      meetingId: 'Meeting ID',
      passcode: 'Passcode',
      dialIn: 'Dial-in by phone',
    },
    formats: { online: 'online', inPerson: 'in person', hybrid: 'in person and online' },
    statuses: { scheduled: 'as planned', postponed: 'postponed', cancelled: 'cancelled' },
    before: (value) => `before: ${value}`,
    after: (value) => `now: ${value}`,
  },
  access: {
    heading: 'How to join',
    headingHybrid: 'How to join online',
    join: (provider) => `Join with ${provider}`,
    link: 'Join link',
    door: 'Or by our page',
    meetingId: 'Meeting ID',
    passcode: 'Passcode',
    dialIn: 'Dial in by phone',
    follows:
      'There is no join link yet. As soon as there is one, you find it on the page of your registration (link below).',
    keepPrivate: 'This access is meant for you. Please do not pass it on.',
  },
  materials: 'Materials of the event',
  nextEvents: 'Our next events',
  certificateReady:
    'Thank you for being there. Your certificate of attendance is ready with your registration.',
  confirmation: {
    link: 'Link to confirm',
    also: 'The same link also confirms the registration for:',
    until: (moment) =>
      `The link is valid until ${moment}. After that the registration expires, and you may register again.`,
  },
  calendar: 'With the attached calendar file you can add the event to your calendar.',
  calendarReplaced: 'The attached calendar file replaces the entry in your calendar.',
  calendarWithdrawn: 'The attached calendar file takes back the entry in your calendar.',
  calendarWithoutLink:
    'With the attached calendar file you can add the event to your calendar. The entry leads to your registration and from there to the access; it does not hold the join link itself.',
  ownHeading: 'Your registration',
  eventPage: 'To the page of the event',
  footer: {
    questions: 'Any questions? Write to us:',
    automatic: 'This mail was sent automatically.',
    imprint: 'Imprint',
    privacy: 'Privacy',
  },
}
