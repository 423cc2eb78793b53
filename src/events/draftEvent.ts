import type { Payload, PayloadRequest } from 'payload'
import { plainParagraphs } from '../richText/plainParagraphs.ts'
import { paragraphsOfWish, titleOfWish } from '../topicWishes/rules/topicWish.ts'
import { createDraft } from './createDraft.ts'

/** Makes a draft of an event from the words of a wish, for editors to go on with. Returns its id. */
export async function draftEvent({
  payload,
  text,
  req,
}: {
  payload: Payload
  text: string
  req?: PayloadRequest
}): Promise<string | number> {
  const data = { description: plainParagraphs(paragraphsOfWish(text)) }
  const { id } = await createDraft({ payload, title: titleOfWish(text), data, ...(req && { req }) })
  return id
}
