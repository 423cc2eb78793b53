import { describe, expect, it } from '@jest/globals'
import { type Invitation, readInvitation } from '../../../src/meetings/rules/readInvitation.ts'
import { takeOver } from '../../../src/meetings/rules/takeOver.ts'

const nothing: Invitation = {
  provider: null,
  joinUrl: null,
  meetingId: null,
  passcode: null,
  dialIn: null,
}

const german = `Grünes Forum Selbstverwaltung lädt Sie zu einem geplanten Zoom-Meeting ein.

Thema: Haushalt verstehen
Uhrzeit: 8.Dez. 2026 07:00 PM Amsterdam, Berlin, Rom, Stockholm, Wien
Zoom-Meeting beitreten
https://us02web.zoom.us/j/81234567890?pwd=QmFzZTY0U2FtcGxl.1

Meeting-ID: 812 3456 7890
Kenncode: 934521

---

Schnelleinwahl mobil
+496938079883,,81234567890#,,,,*934521# Deutschland
+496950502596,,81234567890#,,,,*934521# Deutschland

---

Einwahl nach aktuellem Standort
• +49 69 3807 9883 Deutschland
• +49 69 5050 2596 Deutschland
• +1 646 558 8656 Vereinigte Staaten (New York)
• +49 800 7244 321 Deutschland Gebührenfrei

Meeting-ID: 812 3456 7890
Kenncode: 934521

Ortseinwahl suchen: https://us02web.zoom.us/u/kbXyZ12

---

Per SIP beitreten
• 81234567890@zoomcrc.com

Per H.323 beitreten
• 162.255.37.11 (USA West)
Meeting-ID: 812 3456 7890
Kenncode: 934521`

const english = `Green Forum is inviting you to a scheduled Zoom meeting.

Topic: Understanding the budget
Time: Dec 8, 2026 07:00 PM Amsterdam, Berlin, Rome, Stockholm, Vienna
Join Zoom Meeting
https://us02web.zoom.us/j/81234567890?pwd=QmFzZTY0U2FtcGxl.1

View meeting insights with Zoom AI Companion
https://us02web.zoom.us/launch/edl?muid=9c1f2a7e-0000-4444-8888-1234567890ab

Meeting ID: 812 3456 7890
Passcode: Ab3*x-@_9

---

One tap mobile
+496938079883,,81234567890#,,,,*934521# Germany

Dial by your location
• +49 69 3807 9883 Germany
• +1 646 558 8656 US (New York)
• 877 853 5257 US Toll-free

Meeting ID: 812 3456 7890
Passcode: 934521

Find your local number: https://us02web.zoom.us/u/kbXyZ12`

const joinUrl = 'https://us02web.zoom.us/j/81234567890?pwd=QmFzZTY0U2FtcGxl.1'
const meeting = { provider: 'Zoom', joinUrl, meetingId: '812 3456 7890', passcode: '934521' }

describe('an invitation of Zoom', () => {
  it('is read whole in German', () => {
    expect(readInvitation(german)).toEqual({
      invitation: {
        ...meeting,
        dialIn: [
          '+49 69 3807 9883 Deutschland',
          '+49 69 5050 2596 Deutschland',
          '+1 646 558 8656 Vereinigte Staaten (New York)',
          '+49 800 7244 321 Deutschland Gebührenfrei',
        ].join('\n'),
      },
      unfit: null,
      hasSeveral: false,
    })
  })

  it('is read whole in English, with the code for phones where that is another one', () => {
    expect(readInvitation(english)).toEqual({
      invitation: {
        ...meeting,
        passcode: 'Ab3*x-@_9',
        dialIn: '+49 69 3807 9883 Germany\n+1 646 558 8656 US (New York)\nPasscode: 934521',
      },
      unfit: null,
      hasSeveral: false,
    })
  })

  it.each([
    [
      'on one line',
      `Thema: Haushalt Uhrzeit: 19:00 Zoom-Meeting beitreten ${joinUrl} Meeting-ID: 812 3456 7890 Kenncode: 934521`,
      meeting,
    ],
    ['in a sentence', `Hier ist ${joinUrl}. Der Kenncode: 934521.`, meeting],
    [
      'with numbers to tap alone',
      `${joinUrl}\nOne tap mobile\n+496938079883,,81234567890#,,,,*934521# Germany\n+496938079883,,81234567890# Germany`,
      { ...meeting, passcode: null, dialIn: '+496938079883 Germany' },
    ],
    [
      'in French, with a space before the colon',
      `Rejoindre Zoom Réunion\n${joinUrl}\nID de réunion\u202f: 812 3456 7890\nCode secret\u202f: 934521`,
      meeting,
    ],
    [
      'in Spanish',
      `Unirse a la reunión Zoom\n${joinUrl}\nID de reunión: 812 3456 7890\nCódigo de acceso: 934521`,
      meeting,
    ],
    [
      'in Polish, the link last',
      `Identyfikator spotkania: 812 3456 7890\nKod dostępu: 934521\nDołącz:\n${joinUrl}`,
      meeting,
    ],
    ['in a language whose words we do not know', `会议号：812 3456 7890\n密码：934521\n${joinUrl}`, meeting],
    [
      'without a link',
      'Meeting-ID: 812 3456 7890\nKenncode: 934521',
      { ...meeting, provider: null, joinUrl: null },
    ],
    ['without a code', `${joinUrl}\n\nMeeting-ID: 812 3456 7890\n\n---`, { ...meeting, passcode: null }],
    [
      'as a table whose code is on the line below',
      `Link\n${joinUrl}\nMeeting-ID:\n812 3456 7890\nKenncode:\n934521`,
      meeting,
    ],
    [
      'with a word for a code, and none',
      `${joinUrl}\nKenncode:\nMeeting-ID: 812 3456 7890`,
      { ...meeting, passcode: null },
    ],
    [
      'with spaces that break no line, and signs that nobody sees',
      `Zoom-Meeting\u00a0beitreten\r\n\u200b${joinUrl}\r\nMeeting-ID:\u00a0812\u00a03456\u00a07890\r\nKenncode:\u00a0934521\u200b`,
      meeting,
    ],
    [
      'as HTML',
      `<p>Zoom-Meeting beitreten<br><a class="x" href="${joinUrl.replace('?', '?a=1&amp;')}">Beitreten</a></p><p>Meeting-ID:&nbsp;812&nbsp;3456&nbsp;7890</p><div>Kenncode: <b>934521</b></div>`,
      { ...meeting, joinUrl: joinUrl.replace('?', '?a=1&') },
    ],
    [
      'quoted in an answer',
      `> Zoom-Meeting beitreten\n> ${joinUrl}\n>\n> Meeting-ID: 812 3456 7890\n> Kenncode: 934521`,
      meeting,
    ],
    [
      'with a link broken over two lines',
      `https://us02web.zoom.us/j/81234567890?pwd=QmFzZTY0\nU2FtcGxl.1\nMeeting-ID: 812 3456 7890\nKenncode: 934521`,
      meeting,
    ],
    [
      'with a link broken before its secret, and in its number',
      `https://us02web.zoom.us/j/81234\n567890\n?pwd=QmFzZTY0U2FtcGxl.1\nKenncode: 934521`,
      meeting,
    ],
    [
      'with a link broken in angle brackets',
      `Beitreten<https://us02web.zoom.us/j/81234567890?\n pwd=QmFzZTY0U2FtcGxl.1>\nKenncode: 934521`,
      meeting,
    ],
    [
      'with a link that ends before a number on a line of its own',
      `${joinUrl}\n934521\nKenncode: 934521`,
      meeting,
    ],
    [
      'behind the scanner of Outlook',
      `https://eur03.safelinks.protection.outlook.com/?url=${encodeURIComponent(joinUrl)}&data=05%7C02&reserved=0\nKenncode: 934521`,
      meeting,
    ],
    [
      'at the host of an organisation, as copied after having joined',
      'https://verein.zoom.us/j/81234567890?pwd=abc.1#success Kennwort: 934521',
      { ...meeting, joinUrl: 'https://verein.zoom.us/j/81234567890?pwd=abc.1' },
    ],
    [
      'at zoom-x.de, without https',
      'Beitreten: zoom-x.de/j/61234567890?pwd=abc.1, Kenncode: 934521',
      {
        ...meeting,
        joinUrl: 'https://zoom-x.de/j/61234567890?pwd=abc.1',
        meetingId: '612 3456 7890',
      },
    ],
    [
      'to a personal room with its name',
      'https://us02web.zoom.us/my/gruenesforum\nMeeting-ID: 812 345 6789\nPasswort: 934521',
      {
        ...meeting,
        joinUrl: 'https://us02web.zoom.us/my/gruenesforum',
        meetingId: '812 345 6789',
      },
    ],
  ])('is read %s', (_, text, expected) => {
    expect(readInvitation(text)).toEqual({
      invitation: { ...nothing, ...expected },
      unfit: null,
      hasSeveral: false,
    })
  })

  it.each([
    [
      'German',
      `Hallo,
Sie sind zu einem Zoom-Webinar eingeladen.
Wann: 8.Dez. 2026 07:00 PM Amsterdam, Berlin, Rom, Stockholm, Wien
Thema: Haushalt verstehen

Bitte auf den nachstehenden Link klicken, um dem Webinar beizutreten:
${joinUrl}
Kenncode: 934521
Oder iPhone-Schnelleinwahl:
    Deutschland: +496938079883,,81234567890#,,,,*934521# oder +496950502596,,81234567890#,,,,*934521#
Oder Telefon:
    Wählen (für höhere Qualität wählen Sie eine Nummer basierend auf Ihrem aktuellen Standort):
        Deutschland: +49 69 3807 9883 oder +49 69 5050 2596
Webinar-ID: 812 3456 7890
Kenncode: 934521
    Internationale Nummern verfügbar: https://us02web.zoom.us/u/kbXyZ12`,
    ],
    [
      'English',
      `You are invited to a Zoom webinar!
When: Dec 8, 2026 07:00 PM Amsterdam
Topic: Understanding the budget
Join from PC, Mac, iPad, or Android:
${joinUrl}
Passcode:934521

Phone one-tap:
+496938079883,,81234567890#,,,,*934521#

Join via audio:
+49 69 3807 9883 or +49 69 5050 2596
Webinar ID: 812 3456 7890
Passcode: 934521
International numbers available: https://us02web.zoom.us/u/kbXyZ12`,
    ],
  ])('to a webinar is read in %s', (_, text) => {
    const dialIn = '+49 69 3807 9883\n+49 69 5050 2596'
    expect(readInvitation(text).invitation).toEqual({ ...meeting, dialIn })
  })

  it('gives numbers as long as the field takes them', () => {
    const numbers = Array.from({ length: 200 }, (_, n) => `+49 69 3807 ${1000 + n} Deutschland`)
    const { dialIn } = readInvitation(numbers.join('\n')).invitation
    expect(dialIn?.split('\n')).toEqual(numbers.slice(0, 68))
    expect(dialIn?.length).toBeLessThanOrEqual(2000)
  })
})

describe('a link that is not for everybody', () => {
  it.each([
    ['host', 'https://us02web.zoom.us/s/81234567890?zak=eyJ0eXAi.1'],
    ['host', 'https://us02web.zoom.us/j/81234567890?zak=eyJ0eXAi'],
    ['personal', 'https://us02web.zoom.us/w/81234567890?tk=abc.DQ&pwd=abc.1'],
    ['personal', 'https://bbb.example.org/bigbluebutton/api/join?fullName=Ada&checksum=123'],
    ['registration', 'https://us02web.zoom.us/meeting/register/tZ0sample'],
    ['registration', 'https://us02web.zoom.us/webinar/register/WN_sample'],
  ])('is not taken, but named: %s', (unfit, link) => {
    expect(readInvitation(`Link: ${link}`)).toEqual({ invitation: nothing, unfit, hasSeveral: false })
    // Beside one that is, it is of no concern.
    const beside = readInvitation(`${link}\n${joinUrl}`)
    expect([beside.invitation.joinUrl, beside.unfit]).toEqual([joinUrl, null])
  })

  it('is not taken for a code either', () => {
    const text = `${joinUrl}\nHost-Kenncode: 111111\nModeratorencode: 222222\nHost Passcode: 333333\nKenncode: 934521`
    expect(readInvitation(text).invitation.passcode).toBe('934521')
  })
})

describe('an invitation of another system', () => {
  it.each([
    [
      'BigBlueButton',
      'Sie sind eingeladen: https://bbb.example.org/rooms/abc-def-ghi-jkl/join\nZugangscode: 481516\nTelefon: +49 30 1234567, PIN: 12345',
      {
        joinUrl: 'https://bbb.example.org/rooms/abc-def-ghi-jkl/join',
        passcode: '481516',
        dialIn: '+49 30 1234567\nPIN: 12345',
      },
    ],
    [
      'BigBlueButton',
      'https://konferenz.example.org/b/ada-xyz-123',
      { joinUrl: 'https://konferenz.example.org/b/ada-xyz-123' },
    ],
    [
      'Microsoft Teams',
      'Besprechungs-ID: 312 345 678 901 2\nKennung: aB3dE\nhttps://teams.microsoft.com/l/meetup-join/19%3ameeting/0?context=%7b%7d',
      {
        joinUrl: 'https://teams.microsoft.com/l/meetup-join/19%3ameeting/0?context=%7b%7d',
        meetingId: '3123456789012',
        passcode: 'aB3dE',
      },
    ],
    ['Jitsi Meet', 'https://meet.jit.si/GruenesForum', { joinUrl: 'https://meet.jit.si/GruenesForum' }],
    [null, 'Link: https://talk.example.org/call/x1y2', { joinUrl: 'https://talk.example.org/call/x1y2' }],
  ])('is read where it is %s', (provider, text, expected) => {
    expect(readInvitation(text).invitation).toEqual({ ...nothing, provider, ...expected })
  })
})

describe('a text', () => {
  it.each([
    ['', false],
    ['Guten Tag, anbei die Tagesordnung. Rückfragen: 0385 1234567', false],
    ['Zwei Seiten: https://example.org/a und https://example.org/b', false],
    ['Ortseinwahl suchen: https://us02web.zoom.us/u/kbXyZ12', false],
  ])('that is no invitation gives nothing: %j', (text, hasSeveral) => {
    expect(readInvitation(text)).toEqual({ invitation: nothing, unfit: null, hasSeveral })
  })

  it('with several rooms gives the first, and says so', () => {
    const other = 'https://us02web.zoom.us/j/89999999999?pwd=x.1'
    const { invitation, hasSeveral } = readInvitation(`${german}\n${other}`)
    expect([invitation.joinUrl, invitation.meetingId, hasSeveral]).toEqual([joinUrl, '812 3456 7890', true])
  })

  it.each(['1 ', 'a', '+49 69 ', 'ID ', 'Kenncode: ', 'https://', '812 345 ', '\n', '<a ', ': '])(
    'that repeats %j for pages gives nothing, and at once',
    (part) => {
      const { invitation } = readInvitation(part.repeat(50_000 / part.length))
      expect({ ...invitation, dialIn: null }).toEqual(nothing)
    },
  )
})

describe('what is taken over from an invitation', () => {
  const invitation = { ...nothing, provider: 'Zoom', joinUrl, passcode: '934521' }
  const take = (values: object, isNew = false) => takeOver({ invitation, values, isNew })
  const link = { field: 'joinUrl', found: joinUrl, before: null, isThere: false }
  const code = { field: 'passcode', found: '934521', before: null, isThere: false }

  it('is what the form lacks, and what the text lacks is told', () => {
    expect(take({ provider: 'Zoom (Vorstand)', joinUrl: ' ', passcode: null })).toEqual({
      offers: [link, code],
      missing: ['meetingId', 'dialIn'],
    })
  })

  it('is offered where something else stands in the form, and nothing to do where the same does', () => {
    expect(take({ provider: 'Zoom', joinUrl, passcode: '1' }).offers).toEqual([
      { ...link, before: joinUrl, isThere: true },
      { ...code, before: '1' },
    ])
  })

  it('names the system anew, in a new form without a question', () => {
    const values = { provider: 'BigBlueButton' }
    const system = { field: 'provider', found: 'Zoom', before: null, isThere: false }
    expect(take(values, true).offers).toEqual([link, code, system])
    expect(take(values).offers).toEqual([link, code, { ...system, before: 'BigBlueButton' }])
  })
})
