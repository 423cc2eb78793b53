import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { trace } from '@opentelemetry/api'
import { InMemorySpanExporter, NodeTracerProvider, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-node'
import type { Payload } from 'payload'
import { optionsOf } from '../../../src/options.ts'
import { makeEvent, makeMeeting } from '../../support/factories.ts'
import { askGraphql } from '../../support/graphqlClient.ts'
import { storedRegistration, tokenOf } from '../../support/ownRegistration.ts'
import { startPayload, type TestPayload } from '../../support/startPayload.ts'
import { startPublicApp } from '../../support/startPublicApp.ts'
import { runWorkerOnce } from '../../../src/worker/worker.ts'

// A real OpenTelemetry, as an operator starts one, which keeps what it is given.
const exporter = new InMemorySpanExporter()
const provider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] })

let test: TestPayload
let payload: Payload
let app: Awaited<ReturnType<typeof startPublicApp>>
beforeAll(async () => {
  provider.register()
  test = await startPayload({ TRACING: 'on' })
  ;({ payload } = test)
  app = await startPublicApp({ payload })
})
afterAll(async () => {
  await app.stop()
  await test.stop()
  await provider.shutdown()
  trace.disable()
})
beforeEach(() => exporter.reset())

const spans = () => exporter.getFinishedSpans()
const named = (name: string) => spans().filter((span) => span.name === name)
/** The names of a span and of those that it is within, from the outside. */
const wayTo = (name: string): string[] => {
  const [span] = named(name)
  const outer = spans().find((each) => each.spanContext().spanId === span?.parentSpanContext?.spanId)
  return span ? [...(outer ? wayTo(outer.name) : []), name] : []
}

describe('spans', () => {
  it('say how a registration comes in and its mail goes out, and nothing of who it is', async () => {
    const event = await makeEvent(payload, { title: 'Kanarienabend', registration: { consents: [] } })
    await makeMeeting(payload, { event, joinUrl: 'https://zoom.example/j/kanarie' })
    const canary = { email: 'kanarie@example.org', name: 'Kanarie Vogel' }
    const eventId = Buffer.from(`Event:${event.id}`).toString('base64url')
    await askGraphql({
      url: app.url,
      query: `mutation Kanarie($input: RegisterForEventInput!) {
        kanarie: registerForEvent(input: $input) { outcome userErrors { code } }
      }`,
      variables: { input: { eventId, ...canary, consents: [], topicSuggestion: 'Kanarien' } },
    })
    await runWorkerOnce({ payload })
    const token = tokenOf(payload, await storedRegistration(payload, { event, email: canary.email }))
    for (const path of [`/anmeldung/${token}`, `/teilnehmen/${token}`, '/kanarie?kanarie=kanarie'])
      await fetch(app.url + path)

    expect(wayTo('registration')).toEqual(['POST /graphql', 'GraphQL operation', 'registration'])
    expect(named('POST /graphql')[0]?.attributes).toEqual({
      'http.request.method': 'POST',
      'http.route': '/graphql',
      'http.response.status_code': 200,
    })
    expect(named('GraphQL operation')[0]?.attributes).toEqual({
      'graphql.operation.type': 'mutation',
      'events.fields': 'registerForEvent',
    })
    expect(named('registration')[0]?.attributes).toEqual({ 'events.result': 'confirmed' })
    expect(named('mail').map(({ attributes }) => attributes)).toEqual([
      { 'events.kind': 'confirmation', 'events.attempts': 1, 'events.result': 'sent' },
    ])
    expect(named('outbox').map(({ attributes }) => attributes)).toContainEqual({
      'events.outbox': 'messages',
      'events.count': 1,
    })
    expect(named('read model').length).toBeGreaterThan(0)
    expect(named('GET /anmeldung/:token')).toHaveLength(1)
    expect(named('GET /teilnehmen/:token')).toHaveLength(1)
    const everything = JSON.stringify(
      spans().map(({ name, attributes, events, status, links, resource }) => ({
        name,
        attributes,
        events,
        status,
        links,
        resource: resource.attributes,
      })),
    )
    expect(everything).not.toMatch(/kanarie/i)
    expect(everything).not.toContain(token)
    expect(everything).not.toContain('zoom.example')
  })

  it('tell who was told no from what has failed, without the words of the error', async () => {
    const register = (eventId: string) =>
      askGraphql({
        url: app.url,
        query:
          'mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { userErrors { code } } }',
        variables: { input: { eventId, email: 'kanarie@example.org', consents: [] } },
      })
    await register('kanarie')
    expect(named('registration')[0]).toMatchObject({
      attributes: { 'events.result': 'EVENT_NOT_FOUND', 'error.type': 'RegistrationError' },
      status: { code: 0 },
    })
    exporter.reset()
    const event = await makeEvent(payload, { registration: { consents: [] } })
    const { find, create } = payload.db
    const fail = () => Promise.reject(new TypeError('kanarie@example.org cannot be stored'))
    Object.assign(payload.db, { find: fail, create: fail })
    try {
      await register(Buffer.from(`Event:${event.id}`).toString('base64url'))
    } finally {
      Object.assign(payload.db, { find, create })
    }
    expect(named('registration')[0]).toMatchObject({
      attributes: { 'events.result': 'ERROR', 'error.type': 'TypeError' },
      status: { code: 2 },
    })
    expect(
      JSON.stringify(spans().map(({ attributes, events, status }) => ({ attributes, events, status }))),
    ).not.toMatch(/kanarie/i)
  })

  it('are not made where no tracer was given', async () => {
    const options = optionsOf(payload)
    const { tracer } = options
    options.tracer = null
    try {
      const { url, stop } = await startPublicApp({ payload })
      await fetch(`${url}/impressum`)
      await runWorkerOnce({ payload })
      await stop()
      expect(spans()).toEqual([])
    } finally {
      options.tracer = tracer
    }
  })
})
