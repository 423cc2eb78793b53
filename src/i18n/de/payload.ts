const reallyMove = 'Möchten Sie <1>{{count}} {{label}}</1> wirklich'

/**
 * Payload's own German where it says “du” to those who edit, or where it is wrong: under Payload's keys, and those of its
 * rich text editor. Everything else in the admin says “Sie”.
 */
export const payloadGerman = {
  authentication: {
    beginCreateFirstUser: 'Legen Sie zuerst ein Konto an',
    checkYourEmailForPasswordReset:
      'Gibt es zu dieser E-Mail-Adresse ein Konto, erhalten Sie in Kürze eine E-Mail, mit der Sie Ihr Passwort zurücksetzen. Sehen Sie auch im Spam-Ordner nach.',
    forgotPasswordEmailInstructions:
      'Geben Sie Ihre E-Mail-Adresse ein. Sie erhalten eine E-Mail, mit der Sie Ihr Passwort zurücksetzen.',
    forgotPasswordUsernameInstructions:
      'Geben Sie Ihren Benutzernamen ein. Eine Anleitung zum Zurücksetzen Ihres Passworts geht an die E-Mail-Adresse, die dazu gespeichert ist.',
    generatingNewAPIKeyWillInvalidate:
      'Ein neuer API-Schlüssel macht den bisherigen <1>ungültig</1>. Möchten Sie ihn wirklich erzeugen?',
    loggedIn: 'Um sich mit einem anderen Konto anzumelden, müssen Sie sich zuerst <0>abmelden</0>.',
    loggedInChangePassword: 'Ihr Passwort ändern Sie in Ihrem <0>Benutzerkonto</0>.',
    loggedOutInactivity: 'Sie wurden abgemeldet, weil Sie längere Zeit nichts getan haben.',
    loggedOutSuccessfully: 'Sie sind abgemeldet.',
    loginWithAnotherUser:
      'Um sich mit einem anderen Konto anzumelden, müssen Sie sich zuerst <0>abmelden</0>.',
    newAccountCreated:
      'Auf <a href="{{serverURL}}">{{serverURL}}</a> gibt es jetzt ein Konto für Sie. Bitte bestätigen Sie Ihre E-Mail-Adresse, indem Sie diesen Link anklicken oder in Ihren Browser kopieren: <a href="{{verificationURL}}">{{verificationURL}}</a><br> Danach können Sie sich anmelden.',
    resetYourPassword: 'Ihr Passwort zurücksetzen',
    verifyYourEmail: 'Ihre E-Mail-Adresse bestätigen',
    youAreInactive:
      'Sie haben seit einiger Zeit nichts getan und werden zu Ihrer Sicherheit bald abgemeldet. Möchten Sie angemeldet bleiben?',
    youAreReceivingResetPassword:
      'Sie erhalten diese E-Mail, weil Sie (oder jemand anders) das Passwort Ihres Kontos zurücksetzen möchten. Klicken Sie dazu diesen Link an, oder kopieren Sie ihn in Ihren Browser:',
    youDidNotRequestPassword:
      'Haben Sie das nicht verlangt, ist nichts zu tun. Ihr Passwort bleibt, wie es ist.',
  },
  dashboard: {
    discardMessage:
      'Die Änderungen an Ihrer Übersicht sind noch nicht gespeichert. Möchten Sie sie wirklich verwerfen?',
    noItems: 'Ihre Übersicht ist leer. Über das Menü „Übersicht“ oben können Sie etwas hinzufügen.',
    searchWidgets: 'Widgets suchen …',
  },
  error: {
    deletingTitle:
      '{{title}} ließ sich nicht löschen. Bitte prüfen Sie Ihre Verbindung, und versuchen Sie es noch einmal.',
    documentNotFound:
      'Das Dokument mit der ID {{id}} gibt es nicht oder nicht mehr, oder Sie haben keinen Zugriff darauf.',
    insufficientClipboardPermissions:
      'Der Browser erlaubt den Zugriff auf die Zwischenablage nicht. Bitte prüfen Sie seine Einstellungen.',
    notAllowedToAccessPage: 'Diese Seite ist für Sie nicht freigegeben.',
    notAllowedToPerformAction: 'Dazu sind Sie nicht berechtigt.',
    restoringTitle:
      '{{title}} ließ sich nicht wiederherstellen. Bitte prüfen Sie Ihre Verbindung, und versuchen Sie es noch einmal.',
    unauthorized: 'Dafür müssen Sie angemeldet sein.',
    unauthorizedAdmin: 'Mit diesem Konto haben Sie hier keinen Zugang.',
    unverifiedEmail: 'Bitte bestätigen Sie Ihre E-Mail-Adresse, bevor Sie sich anmelden.',
    userLocked: 'Dieses Konto ist nach zu vielen gescheiterten Anmeldungen für einige Zeit gesperrt.',
  },
  fields: {
    chooseBetweenCustomTextOrDocument:
      'Geben Sie eine eigene Adresse ein, oder verweisen Sie auf ein anderes Dokument.',
    chooseDocumentToLink: 'Wählen Sie das Dokument, auf das der Link führt',
  },
  folder: {
    folderTypeDescription: 'Wählen Sie, welche Arten von Dokumenten in diesem Ordner liegen dürfen.',
    moveItemsToFolderConfirmation: `${reallyMove} nach <2>{{toFolder}}</2> verschieben?`,
    moveItemsToRootConfirmation: `${reallyMove} in den Hauptordner verschieben?`,
    moveItemToFolderConfirmation:
      'Möchten Sie <1>{{title}}</1> wirklich nach <2>{{toFolder}}</2> verschieben?',
    moveItemToRootConfirmation: 'Möchten Sie <1>{{title}}</1> wirklich in den Hauptordner verschieben?',
  },
  general: {
    aboutToDelete: 'Möchten Sie {{label}} <1>{{title}}</1> wirklich löschen?',
    aboutToDeleteCount_many: 'Möchten Sie {{count}} {{label}} wirklich löschen?',
    aboutToDeleteCount_one: 'Möchten Sie {{count}} {{label}} wirklich löschen?',
    aboutToDeleteCount_other: 'Möchten Sie {{count}} {{label}} wirklich löschen?',
    aboutToPermanentlyDelete: 'Möchten Sie {{label}} <1>{{title}}</1> wirklich endgültig löschen?',
    aboutToPermanentlyDeleteTrash:
      'Möchten Sie <0>{{count}}</0> <1>{{label}}</1> wirklich endgültig aus dem Papierkorb löschen?',
    aboutToRestore: 'Möchten Sie {{label}} <1>{{title}}</1> wiederherstellen?',
    aboutToRestoreAsDraft: 'Möchten Sie {{label}} <1>{{title}}</1> als Entwurf wiederherstellen?',
    aboutToRestoreAsDraftCount: 'Möchten Sie {{count}} {{label}} als Entwurf wiederherstellen?',
    aboutToRestoreCount: 'Möchten Sie {{count}} {{label}} wiederherstellen?',
    aboutToTrash: 'Möchten Sie {{label}} <1>{{title}}</1> wirklich in den Papierkorb verschieben?',
    aboutToTrashCount: 'Möchten Sie {{count}} {{label}} wirklich in den Papierkorb verschieben?',
    anotherUser: 'Eine andere Person',
    anotherUserTakenOver: 'Eine andere Person hat die Bearbeitung dieses Dokuments übernommen.',
    changesNotSaved:
      'Ihre Änderungen sind noch nicht gespeichert. Wenn Sie diese Seite verlassen, gehen sie verloren.',
    copyWarning: 'Möchten Sie {{to}} bei {{label}} {{title}} wirklich mit {{from}} überschreiben?',
    creating: 'Wird erstellt',
    creatingNewLabel: '{{label}} erstellen',
    currentlyEditing:
      'bearbeitet gerade dieses Dokument. Wenn Sie übernehmen, endet die Bearbeitung dort, und was nicht gespeichert ist, kann verloren gehen.',
    documentIsTrashed: '{{label}} liegt im Papierkorb und lässt sich nur lesen.',
    documentOutOfDate:
      'Jemand anders hat dieses Dokument inzwischen geändert. Was Sie sehen, ist nicht mehr der neueste Stand.',
    emptyTrashLabel: 'Papierkorb leeren: {{label}}',
    enterAValue: 'Wert eingeben',
    fallbackToDefaultLocale: 'Sonst die Standardsprache zeigen',
    filterWhere: '{{label}}, für die gilt:',
    // Beside the menu of languages: “Sprache” is taken for that of the admin.
    locale: 'Inhalt auf',
    moveConfirm: 'Möchten Sie {{count}} {{label}} wirklich nach <1>{{destination}}</1> verschieben?',
    noResultsDescription: 'Entweder gibt es noch keine Einträge, oder keiner passt zu Suche und Filtern.',
    noResultsFound: 'Hier ist nichts.',
    noTrashResults: 'Im Papierkorb: keine {{label}}.',
    sorryNotFound: 'Leider gibt es hier nichts, das Ihrer Anfrage entspricht.',
    trashedCountSuccessfully: 'In den Papierkorb verschoben: {{count}} {{label}}.',
    unsavedChanges:
      'Ihre Änderungen sind noch nicht gespeichert. Speichern oder verwerfen Sie sie, bevor Sie weitermachen.',
    unsavedChangesDuplicate:
      'Ihre Änderungen sind noch nicht gespeichert. Möchten Sie trotzdem ein Duplikat anlegen?',
    uploadingBulk: 'Datei {{current}} von {{total}} wird hochgeladen',
  },
  upload: {
    cropToolDescription:
      'Ziehen Sie an den Ecken des Ausschnitts, zeichnen Sie einen neuen, oder ändern Sie die Werte darunter.',
    focalPointDescription: 'Setzen Sie den Fokuspunkt in der Vorschau, oder ändern Sie die Werte darunter.',
  },
  validation: {
    emailAddress: 'Bitte geben Sie eine gültige E-Mail-Adresse ein.',
    enterNumber: 'Bitte geben Sie eine gültige Zahl ein.',
    greaterThanMax: '{{value}} ist zu groß: höchstens {{max}}.',
    latitudeOutOfBounds: 'Der Breitengrad muss zwischen -90 und 90 liegen.',
    lessThanMin: '{{value}} ist zu klein: mindestens {{min}}.',
    longerThanMin: 'Nötig sind mindestens {{minLength}} Zeichen.',
    longitudeOutOfBounds: 'Der Längengrad muss zwischen -180 und 180 liegen.',
    shorterThanMax: 'Möglich sind höchstens {{maxLength}} Zeichen.',
    username:
      'Bitte geben Sie einen gültigen Benutzernamen ein. Er kann Buchstaben, Zahlen, Bindestriche, Punkte und Unterstriche enthalten.',
  },
  version: {
    aboutToPublishSelection: 'Möchten Sie alle ausgewählten {{label}} wirklich veröffentlichen?',
    aboutToRestore: 'Möchten Sie {{label}} wirklich auf den Stand vom {{versionDate}} zurücksetzen?',
    aboutToRestoreGlobal: 'Möchten Sie {{label}} wirklich auf den Stand vom {{versionDate}} zurücksetzen?',
    aboutToRevertToPublished: 'Möchten Sie wirklich zum veröffentlichten Stand zurückkehren?',
    aboutToUnpublish: 'Möchten Sie die Veröffentlichung wirklich aufheben? Es bleibt ein Entwurf.',
    aboutToUnpublishIn:
      'Möchten Sie die Veröffentlichung auf {{locale}} wirklich aufheben? Es bleibt ein Entwurf.',
    aboutToUnpublishSelection:
      'Möchten Sie die Veröffentlichung aller ausgewählten {{label}} wirklich aufheben?',
    modifiedOnly: 'Nur Geändertes',
    noRowsFound: 'Keine {{label}} gefunden',
    noRowsSelected: 'Keine {{label}} ausgewählt',
    // What is trashed becomes a draft, whatever it was before.
    previouslyDraft: 'im Papierkorb',
    publishIn: 'Auf {{locale}} veröffentlichen',
    publishing: 'Wird veröffentlicht',
    unpublishedSuccessfully: 'Die Veröffentlichung ist aufgehoben.',
    unpublishIn: 'Veröffentlichung auf {{locale}} aufheben',
  },
  lexical: {
    general: { placeholder: 'Hier schreiben, oder mit „/“ Befehle zeigen …' },
    blockquote: { label: 'Zitat' },
    link: { label: 'Link' },
    orderedList: { label: 'Nummerierte Liste' },
    paragraph: { label: 'Absatz' },
    unorderedList: { label: 'Aufzählung' },
  },
}
