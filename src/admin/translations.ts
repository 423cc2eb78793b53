/** What our own parts of the admin say, under one key of their own among Payload's translations. */
export const adminTranslations = {
  de: {
    greenForumEvents: {
      mailPreview: 'So sieht die E-Mail aus',
      mailPreviewLoading: 'Die Vorschau wird geladen …',
      mailPreviewFailed: 'Die Vorschau ließ sich nicht laden.',
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
