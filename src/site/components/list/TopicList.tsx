import type { PublicTopic } from '../../../programme/rules/publicEvent.ts'
import { formatListQuery } from '../../listQuery.ts'
import { useSite } from '../../SiteContext.tsx'
import { TopicName } from '../TopicName.tsx'

/** What events are about, each leading to those of it. */
export function TopicList({ topics }: { topics: readonly PublicTopic[] }) {
  const { paths, messages } = useSite()
  if (topics.length < 2) return null
  return (
    <nav className="topics" aria-labelledby="topics">
      <h2 id="topics">{messages.event.topics}</h2>
      <ul>
        {topics.map((topic) => (
          <li key={topic.id}>
            <a href={paths.home + formatListQuery({ topic: topic.slug })}>
              <TopicName topic={topic} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
