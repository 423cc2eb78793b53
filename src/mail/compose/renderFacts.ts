import { composeMail } from './composeMail.ts'
import type { KindContent } from './MailContent.ts'
import { attachPictures } from '../pictures/attachPictures.ts'
import type { MailFacts } from './MailFacts.ts'
import { layoutHtml } from './layoutHtml.ts'
import { layoutText } from './layoutText.ts'

/** What a mail says, laid out as text and as HTML. */
interface MailParts {
  subject: string
  text: string
  html: string
  attachments: KindContent['attachments']
}

/** Puts the facts of a mail into words, and lays them out. */
export async function renderFacts({ facts, now }: { facts: MailFacts; now: Date }): Promise<MailParts> {
  const { content, attachments } = composeMail({ facts, now })
  return {
    subject: content.subject,
    text: layoutText(content),
    html: await layoutHtml(content),
    attachments: [...attachments, ...attachPictures(facts.pictures)],
  }
}
