import type { ReactNode } from 'react'

/** What a list can be narrowed to, each a link to it. Nothing where there is no choice. */
export function ChoiceList({
  id,
  title,
  choices,
}: {
  /** Of its heading. */
  id: string
  title: string
  choices: readonly { href: string; name: ReactNode }[]
}) {
  if (choices.length < 2) return null
  return (
    <nav className="choices" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {choices.map(({ href, name }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
