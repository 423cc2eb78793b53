import { maxWords } from '../../announcements/rules/editorsWords.ts'
import type { FieldMessages } from '../de/fields.ts'

const richText = (detail: string): string => {
  if (detail.endsWith('.pending')) {
    return 'A picture in this text has not been uploaded yet. Wait until it is there, or take it out.'
  }
  const place = detail === '' ? '' : ` (at ${detail})`
  return `This text is not in the format that the editor writes${place}. Please enter it in the editor.`
}

/** What is said in English about what a field holds. */
export const english: FieldMessages = {
  expected: {
    text: () => 'A text is expected here.',
    number: () => 'A number is expected here.',
    wholeNumber: () => 'A whole number is expected here.',
    moment: () => 'A point in time is expected here, such as 2026-11-28T18:00:00Z.',
    box: () => 'Yes or no is expected here (true or false).',
    option: () => 'One of the options is expected here.',
    document: () => 'The id of a document is expected here.',
    list: () => 'A list is expected here.',
    group: () => 'A group of fields is expected here.',
    richText,
    link: (typed) =>
      `The link “${typed}” leads nowhere. Possible are web addresses (https://…), mail addresses, phone numbers (tel:…) and pages of this site (/…).`,
  },
  unknown: 'This does not exist, or no longer. Please choose something else.',
  video: {
    missing: 'Please paste the link.',
    unknown: 'This link leads to no video.',
    inText: {
      link: 'The link of a video is missing or leads to no video.',
      title: 'A video has no title yet.',
    },
  },
  missingIn: (language) =>
    `This text is missing in ${language}. Choose ${language} as the language above, and enter it there first.`,
  editorsWords: `Your words in each language are expected here, of at most ${maxWords} characters: {"de": "…", "en": "…"}.`,
  unlabelled: { file: 'File', password: 'Password', currentPassword: 'Current password' },
}
