import type { AnswerCode } from '../../outbox/rules/answer.ts'

/** What is said in one language about what came of sending something. */
export type AnswerMessages = Record<
  Exclude<AnswerCode, 'webhookUrl' | `conference.${string}`>,
  (value: string) => string
>

const notSent = (reason: string) => () => `Nicht gesendet: ${reason}`

/** What is said in German about what came of sending something. */
export const german: AnswerMessages = {
  accepted: () => 'Angenommen',
  filed: (name) => `Als Datei abgelegt: ${name}`,
  registrationGone: notSent('Die Anmeldung gibt es nicht mehr.'),
  statusChanged: notSent('Die Anmeldung hat inzwischen einen anderen Status.'),
  addressCorrected: notSent(
    'Die Adresse wurde inzwischen korrigiert; an die richtige geht eine eigene E-Mail.',
  ),
  eventGone: notSent('Die Veranstaltung gibt es nicht mehr.'),
  begun: () => 'Nicht gesendet. Zu spät: Die Veranstaltung hatte schon begonnen.',
  followed: notSent('Überholt: Eine spätere E-Mail sagt, was jetzt gilt.'),
  noLongerTrue: notSent('Überholt: Es gilt inzwischen etwas anderes.'),
  notPublished: notSent('Die Veranstaltung ist nicht mehr veröffentlicht.'),
  notScheduled: notSent('Die Veranstaltung findet nicht wie geplant statt.'),
  switchedOff: notSent('Diese E-Mail wurde für die Veranstaltung abgeschaltet.'),
  tooLate: notSent('Dafür ist es inzwischen zu spät.'),
  rescheduled: notSent('Die Veranstaltung hat inzwischen einen anderen Termin.'),
  registrationDeleted: notSent('Die Anmeldung wird gelöscht.'),
  throttled: notSent(
    'An diese Adresse gingen in den letzten 24 Stunden schon genug E-Mails dieser Art, um die niemand gebeten haben muss.',
  ),
  waitedTooLong: () => 'Vier Tage lang war der Mailserver nicht zu erreichen.',
  noMailAdapter: () => 'Es ist kein Mailserver eingerichtet.',
  unreachable: (code) => `Der Mailserver war nicht zu erreichen (${code}).`,
  fault: () => 'Ein Fehler im System hat den Versand verhindert; Näheres steht im Protokoll.',
  messageHeld: () => 'Wartet: Die Nachricht wurde angehalten.',
  messageCalledOff: notSent('Der Versand der Nachricht wurde abgebrochen.'),
  bounced: (diagnostic) => `Unzustellbar: ${diagnostic}`,
  delayed: (diagnostic) => `Verzögert: ${diagnostic}`,
  gathered: (answer) => `In einer gemeinsamen E-Mail: ${answer}`,
  webhookOff: notSent('Der Webhook dieser Website ist abgeschaltet.'),
  webhookGone: () => 'Die Website hat geantwortet, dass sie keine Meldungen mehr möchte (410).',
  newerNotice: notSent('Es gibt eine neuere Meldung.'),
  noAnswerWithin: (seconds) => `Keine Antwort innerhalb von ${seconds} Sekunden.`,
  interrupted: () => 'Unterbrochen: Der Server wurde angehalten.',
  refused: () => 'Die Verbindung wurde abgelehnt.',
  brokeOff: () => 'Die Verbindung ist abgebrochen.',
  noHost: () => 'Den Rechner dieser Adresse gibt es nicht.',
  certificateExpired: () => 'Das Zertifikat ist abgelaufen.',
  taskDone: () => 'Erledigt',
  taskNeedless: () => 'Es war nichts mehr zu tun.',
  presenceFollows: () => 'Es ist noch nicht bekannt, wer da war. Es wird wieder nachgefragt.',
  awaitsAccess: () => 'Wartet kurz auf den persönlichen Zugangslink.',
  noConnection: (code) => `Keine Verbindung (${code || 'unbekannt'}).`,
}
