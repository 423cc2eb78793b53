import type { MiddlewareHandler } from 'hono'
import type { Payload } from 'payload'
import { maxNameLength, maxTopicSuggestionLength } from '../../registrations/rules/input.ts'
import { limitBody } from '../../protection/limitBody.ts'
import { answerMessage } from '../answers/answerMessage.tsx'

/** Bytes. Far more than any form needs, so that a field that is too long is named instead of the form refused. */
const maxFormSize = 1024 * 1024

/** Refuses a form that is far too large, before it is read, and one that is packed. */
export const limitForm = ({ payload }: { payload: Payload }): MiddlewareHandler =>
  limitBody({
    maxSize: maxFormSize,
    refuse: (context, status) =>
      answerMessage({
        context,
        payload,
        status,
        message: ({ errors }) =>
          status === 415
            ? { title: errors.contentTypeTitle, text: errors.contentTypeText }
            : {
                title: errors.tooLargeTitle,
                text: errors.tooLargeText({ name: maxNameLength, topicSuggestion: maxTopicSuggestionLength }),
              },
      }),
  })
