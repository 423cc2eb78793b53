import { WishLink } from './WishLink.tsx'

/** What stands in a list that has nothing in it, and where to go instead. */
export function EmptyState({
  title,
  hint,
  link,
  takesWishes = false,
}: {
  title: string
  hint: string
  link: { href: string; text: string }
  /** Whether who finds nothing is asked what they wish for. */
  takesWishes?: boolean
}) {
  return (
    <div className="empty">
      <span className="sun" aria-hidden="true" />
      <h2>{title}</h2>
      <p>{hint}</p>
      <p>
        <a href={link.href}>{link.text}</a>
      </p>
      {takesWishes && <WishLink />}
    </div>
  )
}
