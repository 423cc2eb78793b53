import type { CollectionConfig } from 'payload'
import type { Locale } from '../../src/i18n/rules/locale.ts'
import type { CollectionName } from '../../src/options.ts'

/** What to do where a list is empty; null where nobody sees the list. */
const texts: Record<CollectionName, Record<Locale, string> | null> = {
  events: {
    de: 'Hier ist noch keine Veranstaltung. Legen Sie eine an: Titel, Beginn und Ende genügen, alles andere hat Zeit, und öffentlich wird sie erst durch das Veröffentlichen.',
    en: 'There is no event here yet. Create one: title, start and end are enough, everything else can wait, and nothing is public before you publish it.',
  },
  eventTemplates: {
    de: 'Noch gibt es keine Vorlage. Öffnen Sie eine Veranstaltung und wählen Sie im Menü mit den drei Punkten „Als Vorlage speichern“.',
    en: 'There is no template yet. Open an event, and choose “Save as a template” in the menu with the three dots.',
  },
  speakers: {
    de: 'Noch sind keine Referent*innen angelegt. Sie können das hier tun oder im Formular einer Veranstaltung, unter „Mitwirkende“.',
    en: 'There are no speakers yet. Create them here, or in the form of an event.',
  },
  partners: {
    de: 'Noch gibt es keine Partner. Legen Sie hier an, mit wem Sie Veranstaltungen gemeinsam machen, oder tun Sie es im Formular einer Veranstaltung.',
    en: 'There are no partners yet. Create those with whom you hold events here, or in the form of an event.',
  },
  topics: {
    de: 'Noch gibt es keine Themen. Mit Themen finden Menschen Veranstaltungen, die sie angehen; drei bis zehn genügen.',
    en: 'There are no topics yet. By topics people find events that concern them; three to ten will do.',
  },
  media: {
    de: 'Noch ist keine Datei hochgeladen. Bilder und Unterlagen können Sie hier ablegen oder dort, wo Sie sie brauchen.',
    en: 'No file is uploaded yet. Upload pictures and documents here, or where you need them.',
  },
  meetings: {
    de: 'Noch ist kein Zugang eingetragen. Am einfachsten geht das in der Veranstaltung, unter „Zugang“: Dort lässt sich die ganze Einladung von Zoom einfügen.',
    en: 'No meeting is entered yet. It is easiest in the event, under “Access”: the whole invitation of Zoom can be pasted there.',
  },
  registrations: {
    de: 'Noch hat sich niemand angemeldet. Anmelden kann man sich auf der Seite einer veröffentlichten Veranstaltung; von Hand tragen Sie Menschen bei der Veranstaltung ein, unter „Teilnahme“.',
    en: 'Nobody has registered yet. People register on the page of a published event; you enter them by hand beside the event, under “Participation”.',
  },
  topicWishes: {
    de: 'Noch hat niemand ein Thema gewünscht. Gefragt wird danach auf der Website und nach der Anmeldung.',
    en: 'Nobody has wished for a topic yet. The website asks for them, also after a registration.',
  },
  consentTexts: {
    de: 'Es gibt noch keine Einwilligungstexte, und ohne sie lässt sich keine Veranstaltung mit Anmeldung veröffentlichen. Die mitgelieferten übernehmen Administrator*innen auf der ersten Seite der Verwaltung.',
    en: 'There are no consent texts yet, and without them no event with registration can be published. Administrators adopt those that come with the program on the first page of the admin.',
  },
  mailTemplates: {
    de: 'Sie haben noch keinen Mailtext geändert: Es gelten die mitgelieferten. Administrator*innen legen einen an, um ihn in ihre Worte zu fassen.',
    en: 'You have changed no mail text yet: those that come with the program apply. Administrators create one to put it into their words.',
  },
  messages: {
    de: 'Noch ist keine E-Mail hinausgegangen. Die erste kommt mit der ersten Anmeldung.',
    en: 'No mail has gone out yet. The first one comes with the first registration.',
  },
  announcements: {
    de: 'Noch hat niemand eine Nachricht bekommen. Sie entstehen, wenn Sie eine veröffentlichte Veranstaltung ändern oder den Teilnehmenden schreiben.',
    en: 'Nobody has been told anything yet. Entries come by changing a published event, or writing to the people of one.',
  },
  sites: {
    de: 'Noch ist keine andere Website eingetragen. Nötig ist das nur für Websites, über die man sich anmelden können soll.',
    en: 'No other website is entered yet. Only those by which people shall register need to be.',
  },
  webhookDeliveries: {
    de: 'Noch wurde keiner anderen Website etwas gemeldet. Eingerichtet wird das bei einer Website unter „Andere Websites“.',
    en: 'No other website has been told anything yet. It is set up in the entry of a website.',
  },
  conferenceTasks: {
    de: 'Noch sollte kein Videokonferenz-System etwas tun. Aufträge entstehen, wenn eine Veranstaltung ihren Raum von selbst bekommt.',
    en: 'No conference system was asked for anything yet. Tasks come with events whose room is made for them.',
  },
  eventStatistics: {
    de: 'Noch gibt es keine Zahlen. Sie entstehen, wenn die Anmeldungen einer vergangenen Veranstaltung gelöscht werden.',
    en: 'There are no numbers yet. They are made when the registrations of a past event are deleted.',
  },
  deletions: {
    de: 'Noch wurde nichts gelöscht.',
    en: 'Nothing has been deleted yet.',
  },
  auditEntries: {
    de: 'Noch hat niemand etwas geändert.',
    en: 'Nobody has changed anything yet.',
  },
  presences: null,
  contentVersions: null,
}

/** Lets the list of a collection say what to do while it is empty. */
export function withEmptyList({
  name,
  collection,
}: {
  name: CollectionName
  collection: CollectionConfig
}): CollectionConfig {
  const text = texts[name]
  if (text === null) return collection
  const { admin } = collection
  const hint = { path: 'green-forum-events/client#EmptyList', clientProps: { text } }
  const beforeListTable = [...(admin?.components?.beforeListTable ?? []), hint]
  return { ...collection, admin: { ...admin, components: { ...admin?.components, beforeListTable } } }
}
