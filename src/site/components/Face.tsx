import type { PublicSpeaker } from '../../programme/rules/publicEvent.ts'
import { Picture } from './Picture.tsx'

/** A speaker's picture, or the initials. Says nothing that the name beside it does not say. */
export function Face({
  speaker: { name, image },
  className = 'face',
  sizes,
}: {
  speaker: PublicSpeaker
  className?: string
  /** How wide it is shown, for the choice among the sizes that there are. */
  sizes: string
}) {
  if (image) return <Picture image={{ ...image, alt: '' }} className={className} sizes={sizes} isLazy />
  return (
    <span className={className} aria-hidden="true">
      {initials(name)}
    </span>
  )
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word) && !word.endsWith('.'))
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
}
