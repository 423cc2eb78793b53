/** A picture that a mail brings along: nothing is loaded from anywhere, so nobody can see from a log who opened what. */
export interface MailPicture {
  /** By which the HTML names it (RFC 2392). */
  cid: string
  filename: string
  contentType: 'image/png' | 'image/jpeg'
  content: Buffer
  /** As it is shown, in CSS pixels; it has twice as many of its own, or as many as there are. */
  width: number
  height: number
}

/** What a mail is decorated with. Null where it cannot be drawn: a Payload without sharp, a picture that is gone. */
export interface MailPictures {
  /** The logo on a plate of its own, or the sun of pages without one. */
  brand: (MailPicture & { isLogo: boolean }) | null
  /** The event's picture, or its motif. */
  head: MailPicture | null
}

/** A mail without any. */
export const noPictures: MailPictures = { brand: null, head: null }
