import type { ConferenceFault } from '../../conferences/rules/ConferenceError.ts'

/** What is said in one language of what is wrong between us and a conference provider, and what to do. */
export type ConferenceFaultMessages = Record<ConferenceFault, (value: string) => string>

const named = (value: string, sentence: (value: string) => string, otherwise: string): string =>
  value ? sentence(value) : otherwise

/** What is said in German of what is wrong between us and a conference provider. */
export const german: ConferenceFaultMessages = {
  unreachable: () =>
    'Das Videokonferenzsystem ist gerade nicht zu erreichen. Es wird von selbst wieder versucht; prüfen Sie die Adresse in den Einstellungen, wenn das länger dauert.',
  limited: () =>
    'Das Videokonferenzsystem nimmt gerade nicht mehr Aufträge an. Es geht von selbst weiter, sobald seine Grenze wieder offen ist.',
  busy: () =>
    'Das Videokonferenzsystem bearbeitet gerade etwas anderes an diesem Raum. Es wird von selbst wieder versucht.',
  unexpectedAnswer: (value) =>
    named(
      value,
      (words) => `Das Videokonferenzsystem hat etwas Unerwartetes geantwortet: ${words}`,
      'Das Videokonferenzsystem hat etwas Unerwartetes geantwortet. Es wird von selbst wieder versucht.',
    ),
  wrongAccount: () =>
    'Die Kontonummer (Account-ID) in den Einstellungen stimmt nicht. Vergleichen Sie sie mit der App des Anbieters.',
  wrongCredentials: () =>
    'Kennung oder Geheimnis (Client-ID, Client-Secret) in den Einstellungen stimmen nicht. Vergleichen Sie beide mit der App des Anbieters; nach einer Erneuerung gilt nur das neue Geheimnis.',
  appDisabled: () => 'Die App ist beim Anbieter abgeschaltet. Aktivieren Sie sie dort.',
  missingScopes: (scopes) =>
    named(
      scopes,
      (names) => `Der App beim Anbieter fehlen Berechtigungen. Wählen Sie dort diese aus: ${names}`,
      'Der App beim Anbieter fehlen Berechtigungen. Die Anleitung nennt alle, die auszuwählen sind.',
    ),
  wrongSecret: () => 'Das Geheimnis in den Einstellungen stimmt nicht mit dem des Servers überein.',
  wrongChecksum: (kind) =>
    `Der Server nimmt die eingestellte Art von Prüfsumme nicht an, wohl aber ${kind}. Wählen Sie diese in den Einstellungen.`,
  wrongAddress: () =>
    'Unter der Adresse in den Einstellungen antwortet kein Videokonferenzsystem dieser Art.',
  planLacksFeature: (value) =>
    named(
      value,
      (words) => `Der Tarif beim Anbieter enthält das nicht: ${words}`,
      'Der Tarif beim Anbieter enthält das nicht. Wählen Sie einen anderen Tarif oder eine andere Art von Raum.',
    ),
  hostUnknown: (host) =>
    `Das Konto ${host} gibt es beim Anbieter nicht. Wählen Sie ein anderes, oder legen Sie es dort an.`,
  hostNotLicensed: (host) => `Dem Konto ${host} fehlt beim Anbieter eine Lizenz für solche Räume.`,
  hostingRefused: (host) => `Das Konto ${host} darf beim Anbieter keine Konferenz leiten.`,
  roomGone: () => 'Den Raum gibt es beim Anbieter nicht mehr. Legen Sie ihn neu an.',
  roomConverted: () => 'Der Raum wurde beim Anbieter in einen anderer Art umgewandelt.',
  roomOver: () => 'Die Konferenz ist beim Anbieter schon zu Ende. Niemand kann mehr eingelassen werden.',
  roomFull: () => 'Der Raum ist beim Anbieter voll.',
  changeIgnored: () =>
    'Der Anbieter hat die Änderung angenommen, den Raum aber gelassen, wie er war. Vergleichen Sie ihn dort, oder legen Sie ihn neu an.',
  registrationOff: () =>
    'Beim Anbieter wurde die Anmeldung für diesen Raum abgeschaltet. Schalten Sie sie dort wieder ein, oder legen Sie den Raum neu an.',
  personIsHost: () => 'Diese Person leitet die Konferenz beim Anbieter und braucht keinen eigenen Zugang.',
  personPending: () =>
    'Beim Anbieter wartet diese Person noch auf ihre Freigabe. Es wird von selbst wieder versucht.',
  personLimited: () =>
    'Der Anbieter hat den Zugang dieser Person heute schon zu oft vergeben. Es wird morgen von selbst wieder versucht.',
  personGone: () => 'Diese Person ist beim Anbieter nicht mehr eingetragen.',
  invalid: (value) =>
    named(
      value,
      (words) => `Der Anbieter hat den Auftrag abgelehnt: ${words}`,
      'Der Anbieter hat den Auftrag abgelehnt.',
    ),
}
