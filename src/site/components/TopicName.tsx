import type { PublicTopic } from '../../programme/rules/publicEvent.ts'
import { useLanguageOf } from '../useLanguageOf.ts'

/** What an event is about. */
export function TopicName({ topic: { id, name } }: { topic: PublicTopic }) {
  const languageOf = useLanguageOf('topics', id)
  return <span lang={languageOf('name')}>{name}</span>
}
