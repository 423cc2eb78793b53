import type { ReactNode } from 'react'
import { type ListedEvent, listedFields, noteOf, whenOf } from '../describeEvent.ts'

const query = `{ events(first: 5) { nodes { ${listedFields} } } }`

/**
 * A server component for Next. It asks by GET, whose answers Next keeps for a minute and shows while it asks anew, the old
 * one also while our server is away.
 */
export async function EventList({
  server,
  timeout = 5000,
}: {
  /** Such as https://events.example.org */
  server: string
  /** Milliseconds. */
  timeout?: number
}): Promise<ReactNode> {
  const events = await listEvents({ server, timeout }).catch((error: unknown) => {
    console.error('The events could not be loaded', error)
    return null
  })
  if (!events) {
    return (
      <p>
        Die Termine sind gerade nicht erreichbar. Sie stehen auch <a href={server}>auf dieser Seite</a>.
      </p>
    )
  }
  if (events.length === 0) return <p>Zurzeit ist nichts geplant.</p>
  return (
    <ul>
      {events.map((event) => (
        <li key={event.url}>
          <a href={event.url}>{event.title}</a> {noteOf(event) && <strong>{noteOf(event)}</strong>}
          <br />
          {whenOf(event)}
        </li>
      ))}
    </ul>
  )
}

async function listEvents({ server, timeout }: { server: string; timeout: number }): Promise<ListedEvent[]> {
  const response = await fetch(`${server}/graphql?${new URLSearchParams({ query })}`, {
    next: { revalidate: 60 },
    signal: AbortSignal.timeout(timeout),
  })
  const { data, errors } = (await response.json()) as {
    data?: { events: { nodes: ListedEvent[] } }
    errors?: { message: string }[]
  }
  // Thrown, so that Next keeps what it has.
  if (errors || !data) throw new Error(errors?.map(({ message }) => message).join('; ') ?? 'No data')
  return data.events.nodes
}
