import type { PublicTopic } from '../../../programme/rules/publicEvent.ts'
import { formatListQuery } from '../../listQuery.ts'
import { useSite } from '../../SiteContext.tsx'
import { TopicName } from '../TopicName.tsx'
import { ChoiceList } from './ChoiceList.tsx'

/** What events are about, each leading to those of it. */
export function TopicList({ topics }: { topics: readonly PublicTopic[] }) {
  const { paths, messages } = useSite()
  const choices = topics.map((topic) => ({
    href: paths.home + formatListQuery({ topic: topic.slug }),
    name: <TopicName topic={topic} />,
  }))
  return <ChoiceList id="topics" title={messages.event.topics} choices={choices} />
}
