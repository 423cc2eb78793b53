import { type NameOf, repairs } from './repairs.ts'

/** Mends what Payload has rendered, and again with whatever it renders later. Gives what ends that. */
export function keepRepaired(name: NameOf): () => void {
  let frame = 0
  const repair = (): void => {
    frame = 0
    for (const { selector, attribute, value } of repairs) {
      for (const element of document.querySelectorAll(selector)) {
        const wanted = value({ element, name })
        if (wanted === null) continue
        if (attribute === 'text') {
          if (element.textContent !== wanted) element.textContent = wanted
        } else if (element.getAttribute(attribute) !== wanted) element.setAttribute(attribute, wanted)
      }
    }
  }
  // Once for all that is rendered between two pictures.
  const observer = new MutationObserver(() => {
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
