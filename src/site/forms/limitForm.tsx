import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Payload } from 'payload'
import { maxNameLength, maxTopicSuggestionLength } from '../../registrations/rules/input.ts'
import { answerMessage } from '../answers/answerMessage.tsx'

/** Bytes. Far more than any form needs, so that a field that is too long is named instead of the form refused. */
const maxFormSize = 1024 * 1024

/** Refuses a form that is far too large, before it is read. */
export const limitForm = ({ payload }: { payload: Payload }): MiddlewareHandler =>
  bodyLimit({
    maxSize: maxFormSize,
    onError: (context) =>
      answerMessage({
        context,
        payload,
        status: 413,
        message: ({ errors }) => ({
          title: errors.tooLargeTitle,
          text: errors.tooLargeText({ name: maxNameLength, topicSuggestion: maxTopicSuggestionLength }),
        }),
      }),
  })
