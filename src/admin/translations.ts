/** What our own parts of the admin say, under one key of their own among Payload's translations. */
export const adminTranslations = {
  de: {
    greenForumEvents: {
      mailPreview: 'So sieht die E-Mail aus',
      mailPreviewLoading: 'Die Vorschau wird geladen …',
      mailPreviewFailed: 'Die Vorschau ließ sich nicht laden.',
    },
  },
  en: {
    greenForumEvents: {
      mailPreview: 'What the mail looks like',
      mailPreviewLoading: 'Loading the preview …',
      mailPreviewFailed: 'The preview could not be loaded.',
    },
  },
}
