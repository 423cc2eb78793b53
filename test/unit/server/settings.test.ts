import { describe, expect, it } from '@jest/globals'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { prepareDataDir, readSettings, SettingsError } from '../../../src/settings.ts'

const dataDir = (): string => mkdtempSync(path.join(tmpdir(), 'settings-'))

describe('the settings', () => {
  it('need nothing: SQLite, mails to disk, a secret of their own', () => {
    const DATA_DIR = dataDir()
    const settings = readSettings({ DATA_DIR })
    expect(settings).toEqual({
      port: 3000,
      publicUrl: 'http://localhost:3000',
      databaseUrl: `file:${DATA_DIR}/events.db`,
      dataDir: DATA_DIR,
      secret: readFileSync(path.join(DATA_DIR, 'secret'), 'utf8'),
      smtpUrl: undefined,
      mailFrom: 'Grünes Forum Selbstverwaltung <veranstaltungen@localhost>',
      logLevel: 'info',
      trustedProxies: 0,
      rateLimits: true,
      redisUrl: undefined,
      proofOfWork: false,
      secondFactorRequired: false,
      consentOptional: false,
      drainSeconds: 0,
      tracing: false,
      zoom: undefined,
      bigBlueButton: undefined,
      localWebhooks: false,
      worker: true,
      demo: true,
    })
    expect(readSettings({ DATA_DIR }).secret).toBe(settings.secret)
    expect(statSync(path.join(DATA_DIR, 'secret')).mode & 0o777).toBe(0o600)
  })

  it.each([
    ['PORT', '70000', 'PORT must be a port number from 1 to 65535, got "70000".'],
    ['PUBLIC_URL', 'forum.example', 'PUBLIC_URL must be an http or https address, got "forum.example".'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL must be trace, debug, info, warn, error, fatal or silent, got "loud".'],
    ['TRUST_PROXY', '-1', 'TRUST_PROXY must be the number of proxies in front, from 0 to 10, got "-1".'],
    ['REDIS_URL', 'http://name:hidden@host', 'REDIS_URL must begin with redis:// or rediss://.'],
    ['RATE_LIMITS', 'no', 'RATE_LIMITS must be on or off, got "no".'],
    ['PROOF_OF_WORK', '1', 'PROOF_OF_WORK must be on or off, got "1".'],
    ['SECOND_FACTOR', 'on', 'SECOND_FACTOR must be optional or required, got "on".'],
    ['DRAIN_SECONDS', '1.5', 'DRAIN_SECONDS must be a whole number of seconds from 0 to 300, got "1.5".'],
    ['WORKER', 'yes', 'WORKER must be on or off, got "yes".'],
    [
      'DATABASE_URL',
      'mysql://u:secret@h/d',
      'DATABASE_URL must begin with file:, mongodb://, mongodb+srv:// or postgres://.',
    ],
    ['SMTP_URL', 'http://u:secret@h', 'SMTP_URL must begin with smtp:// or smtps://.'],
    ['METRICS_TOKEN', 'short', 'METRICS_TOKEN must have at least 16 characters.'],
    ['PAYLOAD_SECRET', 'short', 'PAYLOAD_SECRET must have at least 32 characters.'],
    [
      'MAIL_FROM',
      'nobody',
      'MAIL_FROM must be an address, or a name with an address in angle brackets, got "nobody".',
    ],
  ])('refuse a wrong %s in one sentence, which shows no secret', (name, value, sentence) => {
    expect(() => readSettings({ DATA_DIR: dataDir(), [name]: value })).toThrow(sentence)
  })

  const file = (content: string): string => {
    const name = path.join(dataDir(), 'file')
    writeFileSync(name, content)
    return name
  }
  it.each([
    ['is a file', () => file('')],
    ['lies below a file', () => path.join(file(''), 'data')],
    ['takes nothing from this account', () => '/sys/green-forum-events'],
  ])('refuse a data folder that %s', (problem, make) => {
    const DATA_DIR = make()
    for (const attempt of [() => readSettings({ DATA_DIR }), () => prepareDataDir(DATA_DIR)]) {
      expect(attempt).toThrow(
        new SettingsError(
          `DATA_DIR must name a folder that can be written to, and ${DATA_DIR} ${problem}. Name another folder, or make room for it there.`,
        ),
      )
    }
  })

  it('close what former versions left open to others, and leave the folder itself as it is', () => {
    const DATA_DIR = dataDir()
    chmodSync(DATA_DIR, 0o755)
    const modes = (names: string[]) =>
      names.map((name) => (statSync(path.join(DATA_DIR, name)).mode & 0o777).toString(8))
    for (const name of ['events.db', 'events.db-wal', 'notes']) {
      writeFileSync(path.join(DATA_DIR, name), '')
      chmodSync(path.join(DATA_DIR, name), 0o644)
    }
    for (const name of ['mail', 'media']) {
      mkdirSync(path.join(DATA_DIR, name))
      chmodSync(path.join(DATA_DIR, name), 0o755)
    }
    prepareDataDir(DATA_DIR)
    expect(modes(['events.db', 'events.db-wal', 'mail', 'media'])).toEqual(['600', '600', '700', '700'])
    expect(modes(['notes', '.'])).toEqual(['644', '755'])
  })

  it('know a BigBlueButton by address and secret, by both or none', () => {
    const BBB_URL = 'https://bbb.example.org/bigbluebutton'
    const read = (environment: Record<string, string>) =>
      readSettings({ DATA_DIR: dataDir(), ...environment })
    const { bigBlueButton } = read({ BBB_URL, BBB_SECRET: 'canary', BBB_CHECKSUM: 'sha512' })
    expect(bigBlueButton).toEqual({ url: BBB_URL, secret: 'canary', checksum: 'sha512' })
    const inPart = 'BBB_URL and BBB_SECRET must be set both, or none of them.'
    for (const part of [{ BBB_URL }, { BBB_SECRET: 'canary' }] as Record<string, string>[]) {
      expect(() => read(part)).toThrow(new SettingsError(inPart))
    }
  })

  it.each(['', '\n', 'short'])('refuse a kept secret that cannot be one: %j', (content) => {
    const DATA_DIR = dataDir()
    writeFileSync(path.join(DATA_DIR, 'secret'), content)
    const sentence = `${DATA_DIR}/secret must have at least 32 characters, and has ${content.trim().length}. Put it back`
    expect(() => readSettings({ DATA_DIR })).toThrow(sentence)
    expect(readFileSync(path.join(DATA_DIR, 'secret'), 'utf8')).toBe(content)
  })
})
