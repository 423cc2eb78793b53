import { z } from 'zod'
import { ConferenceError } from '../../rules/ConferenceError.ts'

/** Zoom answered something that it never did before; what exactly is not told, since it may hold anything. */
export const unexpectedAnswer = (value = ''): ConferenceError =>
  new ConferenceError({ fault: 'unexpectedAnswer', consequence: 'retry', value })

/** Reads an answer of Zoom. Throws ConferenceError where it has another shape. */
export function readZoomAnswer<Schema extends z.ZodType>(schema: Schema, answer: unknown): z.output<Schema> {
  const read = schema.safeParse(answer)
  if (!read.success) throw unexpectedAnswer()
  return read.data
}

/** Reads the entries of a list; one of another shape is left out, and loses nobody but itself. Throws where there is no list. */
export function readZoomList<Schema extends z.ZodType>(schema: Schema, list: unknown): z.output<Schema>[] {
  return readZoomAnswer(z.array(z.unknown()), list).flatMap((entry) => {
    const read = schema.safeParse(entry)
    return read.success ? [read.data] : []
  })
}
