import type { Block, TextFieldSingleValidation } from 'payload'
import { fieldMessages } from '../../src/i18n/fieldMessages.ts'
import { toLocale } from '../../src/i18n/rules/locale.ts'
import { videoBlock as slug } from '../../src/richText/rules/textVideo.ts'
import { videoLink } from '../../src/richText/rules/videoLink.ts'

/** A video that lies elsewhere: its link, and what it is called. */
export const videoBlock = (): Block => ({
  slug,
  labels: { singular: { de: 'Video', en: 'Video' }, plural: { de: 'Videos', en: 'Videos' } },
  admin: { disableBlockName: true },
  fields: [
    {
      // Not as fields of the document are called, whose inputs would have the same ids.
      name: 'videoUrl',
      type: 'text',
      label: { de: 'Link zum Video', en: 'Link to the video' },
      required: true,
      maxLength: 2000,
      validate: validateUrl,
      admin: {
        placeholder: 'https://…',
        description: {
          de: 'Zu einem einzelnen Video bei YouTube, bei Vimeo oder auf einem PeerTube-Server (https://…/w/…), oder zu einer Datei, die auf .mp4 oder .webm endet: so, wie er in der Adresszeile steht. Geladen wird das Video erst, wenn jemand es auf der Seite abspielt.',
          en: 'To a single video at YouTube, at Vimeo or on a PeerTube server (https://…/w/…), or to a file that ends in .mp4 or .webm: as it stands in the address bar. The video is loaded once somebody plays it on the page.',
        },
      },
    },
    {
      name: 'videoTitle',
      type: 'text',
      label: { de: 'Titel des Videos', en: 'Title of the video' },
      required: true,
      maxLength: 200,
    },
  ],
})

const validateUrl: TextFieldSingleValidation = (value, { req }) => {
  const { video } = fieldMessages(toLocale(req.i18n.language))
  if (!value?.trim()) return video.missing
  return videoLink(value) !== null || video.unknown
}
