/** A mail as its recipient sees it. */
export interface MailPreview {
  subject: string
  html: string
  text: string
}

/** A mail with a text that is not saved yet, and with what it is shown. */
export interface MailTextPreview extends MailPreview {
  /** What is wrong with the text, as sentences. */
  problems: string[]
  shown: { title: string; name: string | null }
}
