/** Payload's own English where it is taken for something else, under Payload's keys. */
export const payloadEnglish = {
  // Beside the menu of languages: “Locale” is taken for that of the admin.
  general: {
    locale: 'Content in',
    // A name that is heard begins with what is seen.
    emptyTrashLabel: 'Empty trash: {{label}}',
  },
  // What is trashed becomes a draft, whatever it was before.
  version: { previouslyDraft: 'In the trash' },
  lexical: { upload: { label: 'Insert a picture' }, blocks: { label: 'Insert a video' } },
}
