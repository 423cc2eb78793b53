import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  buildClientSchema,
  getIntrospectionQuery,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql'
import { tokenFromSeed } from '../../src/registrations/rules/keys.ts'
import type { Event } from '../../src/payload-types.ts'
import { findStoredRegistration } from '../../src/registrations/findRegistration.ts'
import {
  makeConsentText,
  makeEvent,
  makeMeeting,
  makePartner,
  makeRegistration,
  makeSpeaker,
  makeTopic,
} from '../support/factories.ts'
import { makePicture } from '../support/makePicture.ts'
import { maximalQuery } from '../support/maximalQuery.ts'
import { startApi, type TestApi } from '../support/startApi.ts'

const secrets = ['MARKE7b1f', 'KENNCODE55', 'MEETINGID99', 'EINWAHL030']

let test: TestApi
let event: Event
let token: string
let schema: GraphQLSchema
beforeAll(async () => {
  test = await startApi()
  const { payload } = test
  const [marker, passcode, meetingId, dialIn] = secrets
  const image = (await makePicture(payload, { alt: 'Bild', name: 'bild.png' })).id
  const speaker = await makeSpeaker(payload, { image, slug: 'geheim' })
  const consent = await makeConsentText(payload, { key: 'privacy' })
  event = await makeEvent(payload, {
    title: 'Mit Geheimnis',
    slug: 'geheim',
    image,
    speakers: [{ speaker: speaker.id, role: 'input' }],
    partners: [(await makePartner(payload, { logo: image, slug: 'geheim' })).id],
    topics: [(await makeTopic(payload, { slug: 'geheim' })).id],
    materials: [{ title: 'Folien', file: image }],
    registration: { consents: [consent.id], questions: [{ label: 'Frage?' }] },
  })
  await makeMeeting(payload, {
    event,
    joinUrl: `https://zoom.example/j/1?pwd=${marker}`,
    passcode,
    meetingId,
    dialIn,
  })
  const { id } = await makeRegistration(payload, { event, consents: [{ key: 'privacy', version: 1 }] })
  const stored = await findStoredRegistration({ payload, id })
  token = tokenFromSeed({ seed: stored?.tokenSeed ?? '', secret: payload.secret })
  schema = buildClientSchema((await test.ask<IntrospectionQuery>(getIntrospectionQuery())).data)
})
afterAll(() => test.stop())

const leaksIn = (answer: unknown): string[] =>
  secrets.filter((secret) => JSON.stringify(answer).includes(secret))

describe('the meeting access', () => {
  it('is stored, so that it could leak', async () => {
    const meetings = await test.payload.find({
      collection: 'meetings',
      where: { event: { equals: event.id } },
    })
    expect(leaksIn(meetings)).toEqual(secrets)
  })

  it('is in no answer to a query for everything', async () => {
    const id = Buffer.from(`Event:${event.id}`).toString('base64url')
    const query = maximalQuery({
      schema,
      slug: 'geheim',
      args: {
        node: `(id: "${id}")`,
        registration: `(token: "${token}")`,
      },
    })
    const { data, errors } = await test.ask<Record<string, unknown>>(query)
    expect(errors).toBeUndefined()
    expect(Object.keys(data)).toEqual([
      '__typename',
      ...Object.keys(schema.getQueryType()?.getFields() ?? {}),
    ])
    expect(data).toMatchObject({
      node: { __typename: 'Event', Event_slug: 'geheim' },
      event: {
        title: 'Mit Geheimnis',
        registration: { consents: [{ key: 'privacy' }], questions: [{ label: 'Frage?' }] },
      },
      events: { nodes: [{ slug: 'geheim', image: { alt: 'Bild' } }] },
      registration: { status: 'CONFIRMED', event: { slug: 'geheim' } },
    })
    expect(leaksIn(data)).toEqual([])
  })

  it('cannot be found by searching for it', async () => {
    for (const search of secrets) {
      const { data } = await test.ask(
        'query ($search: String) { events(filter: { search: $search }) { totalCount } }',
        { search },
      )
      expect(data).toEqual({ events: { totalCount: 0 } })
    }
  })

  it.each([
    '{ event(slug: "geheim") { meeting { joinUrl } } }',
    '{ event(slug: "geheim") { joinUrl passcode } }',
    '{ meetings { joinUrl } }',
    `{ node(id: "${Buffer.from('Meeting:1').toString('base64url')}") { id } }`,
  ])('is in no error: %s', async (query) => {
    const answer = await test.ask(query)
    expect(answer.errors?.length).toBeGreaterThan(0)
    expect(leaksIn(answer)).toEqual([])
  })

  it('is not in what registering and cancelling answer', async () => {
    const registered = await test.ask(
      `mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { outcome userErrors { message } } }`,
      {
        input: {
          eventId: Buffer.from(`Event:${event.id}`).toString('base64url'),
          email: 'neu@example.org',
          consents: [{ key: 'privacy', version: 1 }],
        },
      },
    )
    expect(registered.data).toEqual({ registerForEvent: { outcome: 'CONFIRMED', userErrors: [] } })
    expect(leaksIn(registered)).toEqual([])
    const cancelled = await test.ask(
      'mutation ($token: String!) { cancelRegistration(token: $token) { registration { status event { slug } } } }',
      { token },
    )
    expect(cancelled.data).toEqual({
      cancelRegistration: { registration: { status: 'CANCELLED', event: { slug: 'geheim' } } },
    })
    expect(leaksIn(cancelled)).toEqual([])
  })
})
