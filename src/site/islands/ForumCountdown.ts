const second = 1000
const lengths = { days: 86_400, hours: 3600, minutes: 60, seconds: 1 } as const
const cycles = { days: Infinity, hours: 24, minutes: 60, seconds: 60 } as const

/** Ticks until an event begins, then says that it is on, then that it is over. */
export class ForumCountdown extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined

  connectedCallback(): void {
    this.#tick()
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer)
  }

  #tick(): void {
    const now = Date.now()
    const startsAt = Date.parse(this.dataset.startsAt ?? '')
    const endsAt = Date.parse(this.dataset.endsAt ?? '')
    if (now < startsAt) this.#show(Math.floor((startsAt - now) / second))
    else this.#say((now < endsAt ? this.dataset.running : this.dataset.over) ?? '')
    // On the full second, so that the display neither skips nor repeats one.
    if (now < endsAt) this.#timer = setTimeout(() => this.#tick(), second - (now % second))
  }

  #show(left: number): void {
    for (const place of this.querySelectorAll<HTMLElement>('[data-unit]')) {
      const unit = place.dataset.unit as keyof typeof lengths
      const text = String(Math.floor(left / lengths[unit]) % cycles[unit]).padStart(2, '0')
      if (place.textContent !== text) place.textContent = text
    }
  }

  #say(text: string): void {
    if (this.textContent === text) return
    const sentence = document.createElement('p')
    sentence.className = 'now'
    sentence.textContent = text
    this.replaceChildren(sentence)
    this.removeAttribute('role')
    this.removeAttribute('aria-label')
  }
}
