import type { SendEmailOptions } from 'payload'
import type { MailPicture, MailPictures } from './MailPicture.ts'

type Attachments = NonNullable<SendEmailOptions['attachments']>

const picturesOf = ({ brand, head }: MailPictures): MailPicture[] =>
  [brand, head].filter((picture) => picture !== null)

/** The pictures as parts of the mail that its HTML refers to; programs list them among no attachments. */
export function attachPictures(pictures: MailPictures): Attachments {
  return picturesOf(pictures).map(({ cid, filename, content, contentType }) => ({
    cid,
    filename,
    content,
    contentType,
    contentDisposition: 'inline',
  }))
}

/** A mail as a browser shows it, which knows no parts: its pictures stand in their addresses. */
export function showPictures({
  html,
  attachments,
}: {
  html: string
  attachments?: SendEmailOptions['attachments']
}): string {
  return (attachments ?? []).reduce<string>((shown, { cid, content, contentType }) => {
    if (!cid || !Buffer.isBuffer(content)) return shown
    return shown.replaceAll(`cid:${cid}`, `data:${String(contentType)};base64,${content.toString('base64')}`)
  }, html)
}
