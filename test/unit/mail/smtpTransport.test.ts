import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { replyCodeOf } from '../../../src/mail/transport/replyCode.ts'
import { createSmtpTransport } from '../../../src/mail/transport/smtpTransport.ts'
import { type SmtpStep, startSmtpServer, type TestSmtpServer } from '../../support/smtpServer.ts'

let smtp: TestSmtpServer
beforeEach(async () => {
  smtp = await startSmtpServer()
})
afterEach(() => smtp.stop())

const mail = { from: 'a@example.org', to: 'b@example.org', subject: 'Hallo', text: 'Hallo' }

async function failure(url: string): Promise<unknown> {
  const transport = createSmtpTransport(url)
  try {
    return await transport.send(mail).then(
      () => null,
      (error: unknown) => error,
    )
  } finally {
    transport.close()
  }
}

describe('the SMTP transport', () => {
  it('answers with what the server said', async () => {
    const transport = createSmtpTransport(smtp.url)
    expect(await transport.send(mail)).toEqual({ response: '250 Queued as 1' })
    transport.close()
    expect(smtp.mails.map(({ from, to }) => [from, to])).toEqual([['a@example.org', 'b@example.org']])
  })

  it.each<[SmtpStep, number, number | null]>([
    ['from', 451, 451],
    ['from', 553, 553],
    ['from', 530, null],
    ['to', 450, 450],
    ['to', 550, 550],
    ['data', 452, 452],
    ['data', 554, 554],
    ['connect', 554, null],
    ['connect', 421, null],
    ['auth', 535, null],
    ['auth', 454, null],
  ])('tells a refusal at %s with %d from one that is not about the mail', async (step, code, expected) => {
    smtp.rejectWith(code, step)
    const error = await failure(smtp.url.replace('//', '//forum:falsch@'))
    expect(error).toBeInstanceOf(Error)
    expect(replyCodeOf(error)).toBe(expected)
  })

  it('has no reply code where there is no server', async () => {
    await smtp.stop()
    const error = await failure(smtp.url)
    expect(error).toMatchObject({ code: 'ESOCKET' })
    expect(replyCodeOf(error)).toBeNull()
    smtp = await startSmtpServer()
  })

  it('writes to addresses with umlauts', async () => {
    const transport = createSmtpTransport(smtp.url)
    await transport.send({ ...mail, to: { name: '', address: 'jörg@müller.example' } })
    transport.close()
    expect(smtp.mails.map(({ to }) => to)).toEqual(['jörg@müller.example'])
  })

  it('reads no file that somebody names as content', async () => {
    const transport = createSmtpTransport(smtp.url)
    await expect(transport.send({ ...mail, attachments: [{ path: '/etc/hostname' }] })).rejects.toThrow()
    transport.close()
    expect(smtp.mails).toHaveLength(0)
  })
})
