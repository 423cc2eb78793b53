import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { setTimeout as wait } from 'node:timers/promises'
import { EditTrail } from '../support/editTrail.ts'
import { makeEvent, makePartner, makeSpeaker, makeTopic, makeUser } from '../support/factories.ts'
import { times } from '../support/breadth.ts'
import { type ServerCluster, startCluster } from '../support/serverCluster.ts'
import { startPayload, type TestPayload } from '../support/startPayload.ts'

/** Milliseconds: no public answer may be older. */
const oldest = 2000

const readersOfEach = 2

let test: TestPayload
let cluster: ServerCluster
let token: string
beforeAll(async () => {
  test = await startPayload()
  cluster = await startCluster()
  const { email } = await makeUser(test.payload, ['editor'])
  const login = await fetch(`${cluster.apps[0]!.url()}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password: 'geheim-und-lang' }),
  })
  token = ((await login.json()) as { token: string }).token
}, 180_000)
afterAll(async () => {
  await cluster.stop()
  await test.stop()
})

/** Everything that is edited, and where its number stands in an answer. */
async function makeProgramme(): Promise<Record<string, { path: string; field: string }>> {
  const { payload } = test
  const speaker = await makeSpeaker(payload, { name: 'Rednerin 0' })
  const partner = await makePartner(payload, { name: 'Partner 0' })
  const topic = await makeTopic(payload, { name: 'Thema 0' })
  const all = {
    speakers: [{ speaker: speaker.id, role: 'input' as const }],
    partners: [partner.id],
    topics: [topic.id],
  }
  const [one, other] = [
    await makeEvent(payload, { title: 'Erste 0', ...all }),
    await makeEvent(payload, { title: 'Zweite 0', ...all }),
  ]
  return {
    Rednerin: { path: `speakers/${speaker.id}`, field: 'name' },
    Partner: { path: `partners/${partner.id}`, field: 'name' },
    Thema: { path: `topics/${topic.id}`, field: 'name' },
    Erste: { path: `events/${one.id}`, field: 'title' },
    Zweite: { path: `events/${other.id}`, field: 'title' },
  }
}

const query =
  '{ events { nodes { title speakers { speaker { name } } partners { name } topics { name } } } topics { name } speakers { nodes { name } } }'

/** The numbers in an answer by the word before them; NaN where one word has two. */
function numbersIn(text: string): Record<string, number> {
  const seen: Record<string, number> = {}
  for (const [, word = '', digits] of text.matchAll(/"(\p{L}+) (\d+)"/gu)) {
    const number = Number(digits)
    seen[word] = seen[word] === undefined || seen[word] === number ? number : NaN
  }
  return seen
}

describe('while editors write and others read, at every process', () => {
  it('no answer is older than two seconds, and none mixes two states', async () => {
    const edited = await makeProgramme()
    const words = Object.keys(edited)
    const urls = cluster.apps.map(({ url }) => url())
    // What the test's own process made is older than two seconds now, and has been heard of everywhere.
    await wait(oldest)
    const trail = new EditTrail()
    const faults: string[] = []
    let answers = 0
    let isOver = false

    const read = async (url: string, reader: number): Promise<void> => {
      for (let turn = 0; !isOver; turn++) {
        // Every other question is one that nobody has asked, so that computed answers are looked at as kept ones are.
        const text = turn % 2 === 0 ? query : `${query} #${reader} ${turn}`
        const askedAt = Date.now()
        const response = await fetch(`${url}/graphql`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ query: text }),
        })
        const seen = numbersIn(await response.text())
        answers += 1
        const fault = words.every((word) => word in seen)
          ? trail.faultOf({ seen, askedAt, oldest })
          : `${response.status}: ${JSON.stringify(seen)}`
        if (fault !== null) faults.push(fault)
      }
    }
    const readers = urls.flatMap((url) =>
      Array.from({ length: readersOfEach }, (_, reader) => read(url, reader)),
    )

    for (let n = 0; n < times({ full: 1000, short: 60 }); n++) {
      const word = words[Math.floor(Math.random() * words.length)]!
      const { path, field } = edited[word]!
      const { number, acknowledge } = trail.begin(word)
      const response = await fetch(`${urls[n % urls.length]}/api/${path}`, {
        method: 'PATCH',
        headers: { 'Content-Type': 'application/json', Authorization: `JWT ${token}` },
        body: JSON.stringify({ [field]: `${word} ${number}` }),
      })
      expect([response.status, await response.text()]).toEqual([200, expect.any(String)])
      acknowledge()
      if (Math.random() < 0.1) await wait(Math.random() * 1500)
    }
    await wait(oldest)
    isOver = true
    await Promise.all(readers)
    expect(answers).toBeGreaterThan(100)
    expect(faults).toEqual([])
  }, 1_800_000)
})
