import { randomBytes } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { paragraphsOfWish, titleOfWish } from '../topicWishes/rules/topicWish.ts'
import { optionsOf } from '../options.ts'
import { isUniqueViolation } from '../database/isUniqueViolation.ts'
import { plainParagraphs } from '../richText/plainParagraphs.ts'

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
  const title = titleOfWish(text)
  const create = async (slug: string): Promise<string | number> => {
    const { id } = await payload.create({
      collection: optionsOf(payload).slugs.events,
      // What is missing, such as the times, is asked for when somebody publishes it.
      data: {
        title,
        slug,
        description: plainParagraphs(paragraphsOfWish(text)),
        _status: 'draft',
      } as never,
      draft: true,
      depth: 0,
      ...(req && { req }),
    })
    return id
  }
  try {
    return await create('')
  } catch (error) {
    // Others had the same wish, and there is an event of that name.
    if (!isUniqueViolation(error, 'slug')) throw error
    return create(`${title} ${randomBytes(3).toString('hex')}`)
  }
}
