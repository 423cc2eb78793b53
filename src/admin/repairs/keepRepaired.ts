import type { NameOf, Repair } from './Repair.ts'
import { repairs } from './repairs.ts'

/** Mends what Payload has rendered, and again with whatever it renders later. Gives what ends that. */
export function keepRepaired(name: NameOf): () => void {
  let frame = 0
  const repair = (): void => {
    frame = 0
    for (const { selector, attribute, value } of repairs) {
      for (const element of document.querySelectorAll(selector)) {
        const wanted = value({ element, name })
        if (wanted !== null) set({ element, attribute, wanted })
      }
    }
  }
  // Once for all that is rendered between two pictures.
  const observer = new MutationObserver((changes) => {
    // Whoever writes changes many a letter, none of which is ours to mend.
    if (changes.every(({ type, target }) => type === 'characterData' && !isSpoken(target))) return
    frame ||= requestAnimationFrame(repair)
  })
  observer.observe(document.body, {
    childList: true,
    characterData: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['aria-label', 'aria-hidden', 'role', 'title', 'class'],
  })
  repair()
  return () => {
    observer.disconnect()
    cancelAnimationFrame(frame)
  }
}

function set({
  element,
  attribute,
  wanted,
}: {
  element: Element
  attribute: Repair['attribute']
  wanted: string
}): void {
  if (attribute === 'text') {
    if (element.textContent !== wanted) element.textContent = wanted
  } else if (element.getAttribute(attribute) !== wanted) element.setAttribute(attribute, wanted)
}

const isSpoken = ({ parentElement }: Node): boolean =>
  Boolean(parentElement?.closest('[aria-live], .confirmation-modal'))
