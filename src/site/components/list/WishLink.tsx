import { useSite } from '../../SiteContext.tsx'

/** A calm line for whoever has not found their topic. */
export function WishLink() {
  const { paths, messages } = useSite()
  const { question, link } = messages.topicWish
  return (
    <p className="wish-link">
      {question} <a href={paths.topicWish}>{link}</a>
    </p>
  )
}
