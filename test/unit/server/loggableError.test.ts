import { describe, expect, it } from '@jest/globals'
import { toLoggableError } from '../../../src/runtime/loggableError.ts'

describe('toLoggableError', () => {
  it('keeps type, code, message, stack and cause', () => {
    const cause = Object.assign(new TypeError('database is locked'), { code: 'SQLITE_BUSY' })
    const loggable = toLoggableError(new Error('Failed query: select 1', { cause }))
    expect(loggable).toMatchObject({
      type: 'Error',
      message: 'Failed query: select 1',
      cause: { type: 'TypeError', code: 'SQLITE_BUSY', message: 'database is locked' },
    })
    expect(loggable.stack[0]).toMatch(/^at /)
  })

  it.each([
    [
      'Failed query: insert into "a" values (?)\nparams: Jo Muster,jo@example.org',
      'Failed query: insert into "a" values (?)\nparams: [left out]',
    ],
    [
      'E11000 duplicate key error index: email_1 dup key: { email: "jo@example.org" }',
      'E11000 duplicate key error index: email_1 dup key: [left out]',
    ],
    ['invalid input syntax for type uuid: "Jo: Muster"', 'invalid input syntax for type uuid: [left out]'],
    ['cannot mail to <jo@example.org>', 'cannot mail to <[address]>'],
    ['cannot open https://zoom.example/j/123?pwd=geheim', 'cannot open [link]'],
    ['no such token O3k2Jx9sVnQ4tY7uWzAbCdEfGhIjKlMnOpQrStUvWx0', 'no such token [token]'],
  ])('leaves what people typed out of “%s”', (message, logged) => {
    expect(toLoggableError(new Error(message)).message).toBe(logged)
  })

  it('takes over no property of a driver’s error', () => {
    const error = Object.assign(new Error('write failed'), {
      keyValue: { email: 'jo@example.org' },
      op: { name: 'Jo' },
    })
    expect(Object.keys(toLoggableError(error))).toEqual(['type', 'message', 'stack'])
  })

  it('does not let the message of an error in through its stack', () => {
    const { stack } = toLoggableError(new Error('first\nsecond jo@example.org'))
    expect(stack.join('\n')).not.toContain('jo@example.org')
  })

  it('leaves an error as it is that has been made loggable before', () => {
    const once = toLoggableError(new Error('first'))
    expect(toLoggableError(once)).toBe(once)
  })

  it('cuts what somebody typed, so that a megabyte of it takes no time', () => {
    expect(toLoggableError(new Error('a'.repeat(1_000_000))).message).toHaveLength(2000)
  })
})
