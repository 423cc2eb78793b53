import { describe, expect, it } from '@jest/globals'
import { canAct, messageActions } from '../../../src/outbox/rules/entryActions.ts'
import { messageStates } from '../../../src/outbox/rules/retry.ts'

describe('what an editor can do with a mail', () => {
  it.each([
    ['queued', ['stop']],
    ['sending', []],
    ['sent', ['resend']],
    ['failed', ['resend']],
    ['late', ['resend']],
    ['stopped', ['resume']],
    ['bounced', ['resend']],
    ['overtaken', []],
  ] as const)('that is %s is %j', (state, expected) => {
    const allowed = messageActions.map(({ action }) => action).filter((action) => canAct({ action, state }))
    expect(allowed).toEqual(expected)
  })

  it('is decided for every state', () => {
    expect(messageStates).toHaveLength(8)
  })
})
