import type { Field } from 'payload'

/** What is written below a picture in a text. Its description for people who do not see it is that of the file. */
export const captionField = (): Field => ({
  name: 'caption',
  type: 'text',
  label: { de: 'Bildunterschrift', en: 'Caption' },
  maxLength: 300,
  admin: {
    description: {
      de: 'Steht unter dem Bild, zum Beispiel wer zu sehen ist und wer fotografiert hat. Die Beschreibung für Menschen, die das Bild nicht sehen, steht bei der Datei.',
      en: 'Stands below the picture, such as who is in it and who took it. The description for people who do not see the picture is that of the file.',
    },
  },
})
