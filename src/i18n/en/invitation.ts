import type { InvitationMessages } from '../de/invitation.ts'

/** What is said where an editor pastes the invitation to a video conference, in English. */
export const english: InvitationMessages = {
  open: 'Paste invitation',
  lead: 'Paste the whole text that Zoom sends or copies: the fields below are filled in from it.',
  label: 'Text of the invitation',
  hint: 'The text stays in this window. It is sent nowhere and not stored.',
  fields: {
    joinUrl: 'link',
    meetingId: 'meeting ID',
    passcode: 'passcode',
    dialIn: 'dial-in numbers',
    provider: 'video conference system',
  },
  found: 'It says:',
  nothing: 'There is no join link, meeting ID, passcode or dial-in number in it.',
  isThere: 'is in the form already',
  replace: (before) => `Replace what is in the form: ${before}`,
  several: 'The text leads to several conferences. The first one is taken.',
  unfit: {
    host: 'The link in the text makes everybody the host who has it. It is not taken: copy the invitation at Zoom instead of the link to start.',
    personal:
      'The link in the text is for one person alone. It is not taken: copy the invitation for all where the conference was made.',
    registration:
      'The link in the text leads to a registration at Zoom, not into the conference. People register here: switch “Registration” off at Zoom and copy the invitation again.',
  },
  take: 'Fill in',
  taken: (fields) => `Filled in: ${fields}.`,
  noneTaken: 'Nothing was filled in.',
  missing: ({ fields }) => `Not in the text: ${fields.join(', ')}.`,
  kept: (fields) => `Unchanged: ${fields}.`,
  unsaved: 'It is not saved yet.',
}
