/** What our own parts of the admin say, under one key of their own among Payload's translations. */
export const adminTranslations = {
  de: {
    greenForumEvents: {
      mailPreview: 'So sieht die E-Mail aus',
      mailPreviewLoading: 'Die Vorschau wird geladen …',
      mailPreviewFailed: 'Die Vorschau ließ sich nicht laden.',
      mailPreviewChoose: 'Wählen Sie Anlass und Sprache, dann sehen Sie hier die E-Mail.',
      mailPreviewOf:
        'Gezeigt mit „{{event}}“ und der Anrede für: {{person}}. Zugang und Anmeldelink sind Beispiele.',
      mailSubject: 'Betreff',
      mailAsText: 'So sieht sie als reiner Text aus',
      placeholders: 'Einfügen',
      placeholder_name: 'Name',
      placeholder_title: 'Titel',
      placeholder_date: 'Datum',
      placeholder_time: 'Uhrzeit',
      placeholder_location: 'Ort',
      testMail: 'Testmail an mich senden',
      testMailSending: 'Die Testmail wird gesendet …',
      testMailFailed: 'Die Testmail ließ sich nicht senden.',
      builtIn: 'Zurück zum mitgelieferten Text',
      builtInFillIn: 'Betreff und Text werden durch die mitgelieferten ersetzt.',
      builtInDelete:
        'Ihr Text wird gelöscht. Ab sofort geht diese E-Mail wieder mit dem mitgelieferten Text hinaus.',
      builtInRestored: 'Jetzt gilt wieder der mitgelieferte Text.',
      builtInFailed: 'Der mitgelieferte Text ließ sich nicht wiederherstellen.',
      seatsTaken:
        'Vergebene Plätze: {{taken}}. Auf der Warteliste: {{waiting}}. Wer schon einen Platz hat, behält ihn; niemand wird gestrichen.',
      seatsUnconfirmed: 'Davon noch ohne bestätigte Adresse: {{unconfirmed}}.',
      seatsTooFew:
        'Es sind schon {{taken}} Plätze vergeben, mehr als die {{capacity}}, die Sie hier eintragen. Niemand wird gestrichen: Neue Anmeldungen gibt es erst wieder, wenn sich genug Personen abgemeldet haben.',
      messageActions: 'Aktionen für E-Mails',
      resend: 'Erneut senden',
      stop: 'Anhalten',
      resume: 'Weiter senden',
      resendAllFailed: 'Alle gescheiterten erneut senden',
      confirmAllFailed:
        'Alle gescheiterten E-Mails gehen noch einmal an ihre Empfänger*innen, mit dem Stand von heute. Ist der Grund inzwischen behoben?',
      confirmSelected:
        'Das betrifft die ausgewählten E-Mails ({{count}}). Ausgelassen wird, was gerade gesendet wird oder sich in einem anderen Zustand befindet.',
      messagesChanged: 'Erledigt. Geänderte E-Mails: {{changed}}',
      messagesUnchanged: 'Unverändert, weil ihr Zustand das nicht zulässt: {{unchanged}}',
      messageActionFailed: 'Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.',
      unreachable: 'E-Mails kommen bei dieser Person nicht an.',
      unreachableAdvice:
        'Prüfen Sie die Adresse. Bei einem Tippfehler melden Sie die Person mit der richtigen Adresse neu an. Das sagt der Mailserver:',
      markReachable: 'Die Adresse ist wieder erreichbar',
    },
  },
  en: {
    greenForumEvents: {
      mailPreview: 'What the mail looks like',
      mailPreviewLoading: 'Loading the preview …',
      mailPreviewFailed: 'The preview could not be loaded.',
      mailPreviewChoose: 'Choose the occasion and the language, and you see the mail here.',
      mailPreviewOf:
        'Shown with “{{event}}”, addressed to: {{person}}. Access and registration link are examples.',
      mailSubject: 'Subject',
      mailAsText: 'What it looks like as plain text',
      placeholders: 'Insert',
      placeholder_name: 'Name',
      placeholder_title: 'Title',
      placeholder_date: 'Date',
      placeholder_time: 'Time',
      placeholder_location: 'Location',
      testMail: 'Send a test mail to me',
      testMailSending: 'Sending the test mail …',
      testMailFailed: 'The test mail could not be sent.',
      builtIn: 'Back to the built-in text',
      builtInFillIn: 'Subject and text are replaced by the built-in ones.',
      builtInDelete: 'Your text is deleted. From now on this mail goes out with the built-in text again.',
      builtInRestored: 'The built-in text applies again.',
      builtInFailed: 'The built-in text could not be restored.',
      seatsTaken:
        'Seats taken: {{taken}}. On the waiting list: {{waiting}}. Whoever has a seat keeps it; nobody is removed.',
      seatsUnconfirmed: 'Of these, with an address not yet confirmed: {{unconfirmed}}.',
      seatsTooFew:
        '{{taken}} seats are taken already, more than the {{capacity}} that you enter here. Nobody is removed: there are new registrations only once enough people have cancelled.',
      messageActions: 'Actions for mails',
      resend: 'Send again',
      stop: 'Stop',
      resume: 'Resume',
      resendAllFailed: 'Send all failed ones again',
      confirmAllFailed:
        'All failed mails go out to their recipients once more, as things stand today. Has the cause been mended?',
      confirmSelected:
        'This is about the selected mails ({{count}}). What is just being sent, or is in another state, is left out.',
      messagesChanged: 'Done. Mails changed: {{changed}}',
      messagesUnchanged: 'Unchanged, as their state does not allow it: {{unchanged}}',
      messageActionFailed: 'That did not work. Please try again.',
      unreachable: 'Mails do not reach this person.',
      unreachableAdvice:
        'Check the address. If it is misspelt, register the person anew with the right one. The mail server says:',
      markReachable: 'The address can be reached again',
    },
  },
}
