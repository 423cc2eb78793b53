/** The language of the nearest element that says one, through the shadow roots around it; null where none does. */
export function localeAround(element: Element): string | null {
  const speaking = element.closest('[lang]')
  if (speaking) return speaking.getAttribute('lang')
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? localeAround(root.host) : null
}
