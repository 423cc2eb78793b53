import { conferenceLink, isZoomLink, type UnfitLink } from './conferenceLink.ts'
import { dialInNumbers } from './dialInNumbers.ts'
import { linksIn, mendLinks } from './linksIn.ts'
import { plainInvitation } from './plainInvitation.ts'

/** What an invitation to a video conference says; null for what it does not say. */
export interface Invitation {
  /** What editors call the system. */
  provider: string | null
  joinUrl: string | null
  /** As Zoom writes it: 812 3456 7890. */
  meetingId: string | null
  passcode: string | null
  /** One number a line. */
  dialIn: string | null
}

/** What is found in a pasted text. */
export interface ReadInvitation {
  invitation: Invitation
  /** Why a link in the text was not taken, where no other was; null where it was, or there was none. */
  unfit: UnfitLink | null
  /** Whether the text leads to several rooms; the first is taken. */
  hasSeveral: boolean
}

/** Characters that the fields of an access take. */
const longest = { joinUrl: 2000, passcode: 100, dialIn: 2000 } as const

/** Words for the code of a room, in the languages in which Zoom invites. */
const codeWords = [
  ...['Kenncode', 'Passwort', 'Kennwort', 'Zugangscode', 'Zugriffscode', 'Sicherheitscode'],
  ...['Passcode', 'Password', 'Access code', 'Meeting code'],
  ...['Code secret', 'Mot de passe', "Code d['’]accès", 'Código(?: de acceso)?', 'Contraseña', 'Senha'],
  ...["Codice d['’]accesso", 'Toegangscode', 'Wachtwoord', 'Adgangskode', 'Lösenord'],
  ...['Kod dostępu', 'Hasło', 'Heslo', 'Код доступа', 'Пароль'],
].join('|')

/** The code behind its word, or alone on the next line, as in a table. */
const labelledCode = new RegExp(
  `(?<![\\p{L}-])(?<label>${codeWords})(?: ?\\([^)\\n]*\\))? ?[:：](?: *(?<code>[^\\s:]+)(?=\\s|$)| *\\n+ *(?<below>[^\\s:]+) *(?=\\n|$))`,
  'giu',
)

/** Nine to eleven digits in Zoom's groups, or those of others behind the word itself. */
const labelledId =
  /(?:\bID\b[^\n:：\d]{0,30}|Identyfikator[^\n:：]{0,30}|(?=[^\n]{0,40}[:：] ?[1-9]\d\d[ -]\d{3,4}[ -]\d{3,4}(?!\d))[^\n:：+]{2,40})[:：]\s*([1-9]\d{2}(?:[ -]?\d){6,13})(?![\d])/iu

/** Reads what somebody has pasted: an invitation of Zoom in whatever language, of BigBlueButton, or another with one link. */
export function readInvitation(pasted: string): ReadInvitation {
  const text = mendLinks(plainInvitation(pasted))
  const links = linksIn(text)
  const known = links.map(conferenceLink).filter((link) => link !== null)
  const rooms = known.filter((link) => 'joinUrl' in link)
  const unfit = known.find((link) => 'unfit' in link)
  // One link of a system that we do not know is the way in as well.
  const unknown = known.length === 0 ? links.filter((link) => !isZoomLink(link)) : []
  const other = unknown.length === 1 ? (unknown[0] ?? null) : null
  const [room] = rooms
  const joinUrl = room?.joinUrl ?? other
  const codes = codesIn(text)
  const id = labelledId.exec(text)
  const digits = room?.id ?? id?.[1]?.replace(/\D/g, '') ?? null
  return {
    invitation: {
      provider: room?.provider ?? null,
      joinUrl: joinUrl && joinUrl.length <= longest.joinUrl ? joinUrl : null,
      meetingId: digits && grouped(digits),
      passcode: codes[0]?.code ?? (id && codeAfter(text.slice(id.index + id[0].length))),
      dialIn: dialInOf({ text, codes }),
    },
    unfit: joinUrl === null ? (unfit?.unfit ?? null) : null,
    hasSeveral: new Set(rooms.map(({ id, joinUrl }) => id ?? joinUrl)).size > 1,
  }
}

interface LabelledCode {
  label: string
  code: string
}

/** In their order. What makes one the host or a moderator is none of them. */
function codesIn(text: string): LabelledCode[] {
  return [...text.matchAll(labelledCode)].flatMap(({ index, groups }) => {
    const [before = ''] = /[^\n]{0,30}$/.exec(text.slice(0, index)) ?? []
    const { label = '', code: beside, below } = groups ?? {}
    const found = beside ?? below ?? ''
    // In a sentence, a dot is the sentence's.
    const code = before === '' ? found : found.replace(/[.,;]$/, '')
    const isHosts = /(moderat|host|gastgeber)[^:]*$/i.test(before)
    return isHosts || !isCode(code) ? [] : [{ label, code }]
  })
}

function isCode(text: string): boolean {
  return /[\p{L}\d]/u.test(text) && text.length <= longest.passcode && !/^(https?|\+\d)/.test(text)
}

/** What stands behind the id under a word that we do not know, which is where Zoom has the code. */
function codeAfter(rest: string): string | null {
  const code = /^\s*[^\n:：\d]{2,30}[:：] ?([^\s:]{4,})(?=\s|$)/u.exec(rest)?.[1]
  return code !== undefined && isCode(code) ? code : null
}

/** 812 3456 7890, 312 456 7890; other lengths as they are. */
function grouped(digits: string): string {
  return digits.replace(/^(\d{3})(\d{4})(\d{4})$|^(\d{3})(\d{3})(\d{3,4})$/, (...parts: string[]) =>
    parts.slice(1, 7).filter(Boolean).join(' '),
  )
}

/** The numbers, and what is dialled then where that is another code than in the meeting. */
function dialInOf({ text, codes }: { text: string; codes: readonly LabelledCode[] }): string | null {
  const numbers = dialInNumbers(text)
  if (numbers.length === 0) return null
  const [first] = codes
  const byPhone = codes.find(({ code }) => code !== first?.code && /^\d+$/.test(code))
  const pin = /(?<![\p{L}-])PIN ?[:：] ?(\d[\d ]*\d#?)/u.exec(text)?.[1]
  const last = [...(byPhone ? [`${byPhone.label}: ${byPhone.code}`] : []), ...(pin ? [`PIN: ${pin}`] : [])]
  const lines: string[] = []
  const room = longest.dialIn - last.join('\n').length - 1
  for (const line of numbers) if ([...lines, line].join('\n').length <= room) lines.push(line)
  return [...lines, ...last].join('\n')
}
