/** Prints a page that is not this one. */
export function printPage(html: string): void {
  const frame = document.createElement('iframe')
  frame.hidden = true
  // No scripts; printing asks for a dialogue.
  frame.setAttribute('sandbox', 'allow-same-origin allow-modals')
  frame.srcdoc = html
  frame.onload = () => {
    const view = frame.contentWindow
    view?.addEventListener('afterprint', () => frame.remove())
    view?.print()
  }
  document.body.append(frame)
}
