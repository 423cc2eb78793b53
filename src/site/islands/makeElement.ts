/** Makes an element with a class and a text, never from markup. */
export function makeElement(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name)
  made.className = className
  made.textContent = text
  return made
}
