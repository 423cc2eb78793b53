/** Makes the way to share by mail a button that opens what the device has for sharing, or copies the address. */
export class ForumShare extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a')
    // Neither is there on a page without https; the mail is.
    if (!link || !('share' in navigator || 'clipboard' in navigator)) return
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'link'
    button.textContent = link.textContent
    button.addEventListener('click', () => void this.#share(link.href))
    link.replaceWith(button)
  }

  async #share(mail: string): Promise<void> {
    const { name: title, address: url = location.href, copied = '' } = this.dataset
    try {
      if ('share' in navigator) return await navigator.share({ title, url })
      await (navigator as Navigator).clipboard.writeText(url)
    } catch (error) {
      // Whoever closes the device's own dialog has decided.
      if (!(error instanceof DOMException && error.name === 'AbortError')) location.href = mail
      return
    }
    const status = this.querySelector('[role=status]')
    if (status) status.textContent = copied
  }
}
