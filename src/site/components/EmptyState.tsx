/** What stands in a list that has nothing in it, and where to go instead. */
export function EmptyState({
  title,
  hint,
  link,
}: {
  title: string
  hint: string
  link: { href: string; text: string }
}) {
  return (
    <div className="empty">
      <span className="sun" aria-hidden="true" />
      <h2>{title}</h2>
      <p>{hint}</p>
      <p>
        <a href={link.href}>{link.text}</a>
      </p>
    </div>
  )
}
