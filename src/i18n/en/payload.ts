import { english } from './admin.ts'

const { names } = english

/** Payload's own English where it is taken for something else, under Payload's keys. */
export const payloadEnglish = {
  // Beside the menu of languages: “Locale” is taken for that of the admin.
  general: {
    locale: 'Content in',
    // A name that is heard begins with what is seen.
    emptyTrashLabel: 'Empty trash: {{label}}',
    aboutToTrash: `Do you want to move the {{label}} <1>{{title}}</1> to the trash? ${names.trashKept}`,
    aboutToTrashCount: `Do you want to move {{count}} {{label}} to the trash? ${names.trashKept}`,
    // Questions, since the button below says what they ask.
    confirm: names.confirm,
    confirmCopy: 'Copy?',
    confirmDeletion: 'Delete?',
    confirmDuplication: 'Duplicate?',
    confirmMove: 'Move?',
    confirmRestoration: 'Restore?',
  },
  // What is trashed becomes a draft, whatever it was before.
  version: {
    previouslyDraft: 'In the trash',
    confirmPublish: 'Publish?',
    confirmRevertToSaved: 'Discard changes?',
    confirmUnpublish: 'Unpublish?',
    confirmVersionRestoration: 'Restore this version?',
  },
  lexical: { upload: { label: 'Insert a picture' }, blocks: { label: 'Insert a video' } },
}
