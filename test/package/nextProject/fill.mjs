// Somebody else's project before it is built: makes the tables, writes an event, and tells the names of what it wrote.
import { getPayload } from 'payload'
import config from './src/payload.config.ts'

const payload = await getPayload({ config })
const create = (collection, data) => payload.create({ collection, data })
await create('users', { email: 'editor@example.org', password: 'long-enough-for-a-club' })
const consent = await create('consent-texts', { key: 'privacy', label: 'I agree.' })
const event = await create('events', {
  title: 'Chess for everyone',
  startsAt: '2033-03-12T18:00:00.000Z',
  startsAt_tz: 'Europe/Berlin',
  endsAt: '2033-03-12T20:00:00.000Z',
  endsAt_tz: 'Europe/Berlin',
  _status: 'published',
  registration: { enabled: true, capacity: 3, consents: [consent.id] },
})
await create('meetings', { event: event.id, provider: 'Zoom', joinUrl: 'https://zoom.example/j/64' })
// Those of the website template, whose hooks ask Next, which is not here.
if (payload.collections.pages)
  for (const [slug, title] of [
    ['home', 'Chess club'],
    ['about', 'About the chess club'],
  ])
    await payload.create({
      collection: 'pages',
      data: { title, slug, _status: 'published' },
      context: { disableRevalidate: true },
    })
await payload.destroy()
process.exit(0)
