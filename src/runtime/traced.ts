import type { Payload } from 'payload'
import { optionsOf } from '../options.ts'
import { isRefusal } from './isRefusal.ts'
import type { SpanAttributes } from './rules/tracer.ts'

/** Says something more of the work that is under way. */
export type Note = (attributes: SpanAttributes) => void

/** Where spans are of no interest. */
const noNote: Note = () => undefined

/** The numbers that OpenTelemetry has for what we use, since nothing of it is imported. */
const kinds = { internal: 0, server: 1 } as const
const failed = { code: 2 }

/**
 * Does a piece of work as a span of the project's tracer; without one, just does it. Of an error it says its name alone: messages
 * may hold what somebody wrote.
 */
export function traced<Result>({
  payload,
  name,
  kind = 'internal',
  attributes,
  work,
}: {
  payload: Payload
  /** What is done, from a short list: the same for everybody. */
  name: string
  kind?: keyof typeof kinds
  attributes?: SpanAttributes
  work: (note: Note) => Promise<Result>
}): Promise<Result> {
  const { tracer } = optionsOf(payload)
  if (!tracer) return work(noNote)
  return tracer.startActiveSpan(name, { kind: kinds[kind], attributes }, async (span) => {
    try {
      return await work((more) => void span.setAttributes(more))
    } catch (error) {
      span.setAttributes({ 'error.type': error instanceof Error ? error.name : 'unknown' })
      if (!isRefused(error)) span.setStatus(failed)
      throw error
    } finally {
      span.end()
    }
  })
}

/** Whether somebody was told no, as by a full event: that is an answer like others. */
const isRefused = (error: unknown): boolean =>
  isRefusal(error) || (error instanceof Error && 'problems' in error)
