import type { UnfitLink } from '../../meetings/rules/conferenceLink.ts'
import type { AccessField } from '../../meetings/rules/takeOver.ts'
import { joinList } from '../joinList.ts'

/** What is said where an editor pastes the invitation to a video conference, in one language. */
export interface InvitationMessages {
  open: string
  lead: string
  label: string
  hint: string
  fields: Record<AccessField, string>
  found: string
  nothing: string
  isThere: string
  replace: (before: string) => string
  several: string
  unfit: Record<UnfitLink, string>
  take: string
  taken: (fields: string) => string
  noneTaken: string
  missing: (args: { fields: readonly string[]; isOne: boolean }) => string
  kept: (fields: string) => string
  unsaved: string
}

/** What is said where an editor pastes the invitation to a video conference, in German. */
export const german: InvitationMessages = {
  open: 'Einladung einfügen',
  lead: 'Fügen Sie den ganzen Text ein, den Zoom verschickt oder kopiert: Die Felder hierunter füllen sich daraus.',
  label: 'Text der Einladung',
  hint: 'Der Text bleibt in diesem Fenster. Er wird nirgendwohin geschickt und nicht gespeichert.',
  fields: {
    joinUrl: 'Link',
    meetingId: 'Meeting-ID',
    passcode: 'Kenncode',
    dialIn: 'Einwahlnummern',
    provider: 'Videokonferenzsystem',
  },
  found: 'Das steht darin:',
  nothing: 'Darin steht weder ein Zugangslink noch eine Meeting-ID, ein Kenncode oder eine Einwahlnummer.',
  isThere: 'steht schon so im Formular',
  replace: (before) => `Ersetzen, was im Formular steht: ${before}`,
  several: 'Im Text stehen mehrere Konferenzen. Übernommen wird die erste.',
  unfit: {
    host: 'Der Link im Text macht alle zur Gastgeber*in, die ihn haben. Er wird nicht übernommen: Kopieren Sie bei Zoom die Einladung statt des Links zum Starten.',
    personal:
      'Der Link im Text gilt nur für eine einzelne Person. Er wird nicht übernommen: Kopieren Sie dort, wo die Konferenz angelegt ist, die Einladung für alle.',
    registration:
      'Der Link im Text führt zu einer Anmeldung bei Zoom und nicht in die Konferenz. Angemeldet wird hier: Schalten Sie bei Zoom „Registrierung“ aus, und kopieren Sie die Einladung noch einmal.',
  },
  take: 'Übernehmen',
  taken: (fields) => `Übernommen: ${fields}.`,
  noneTaken: 'Nichts übernommen.',
  missing: ({ fields, isOne }) => `${joinList(fields, 'und')} ${isOne ? 'stand' : 'standen'} nicht im Text.`,
  kept: (fields) => `Unverändert: ${fields}.`,
  unsaved: 'Gespeichert ist das noch nicht.',
}
