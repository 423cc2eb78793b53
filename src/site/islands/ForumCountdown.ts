import { timeUnits, timeUntil } from '../../events/rules/timeUntil.ts'

const second = 1000

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
    const now = new Date()
    const { startsAt = '', endsAt = '', running = '', over = '' } = this.dataset
    const isOver = !(now.getTime() < Date.parse(endsAt))
    if (now.getTime() < Date.parse(startsAt)) this.#count({ at: startsAt, now })
    else this.#announce(isOver ? over : running)
    // On the full second, so that the display neither skips nor repeats one.
    if (!isOver) this.#timer = setTimeout(() => this.#tick(), second - (now.getTime() % second))
  }

  #count(span: Parameters<typeof timeUntil>[0]): void {
    const left = timeUntil(span)
    for (const unit of timeUnits) {
      const place = this.querySelector(`[data-unit=${unit}]`)
      const text = String(left[unit]).padStart(2, '0')
      if (place && place.textContent !== text) place.textContent = text
    }
  }

  #announce(text: string): void {
    if (this.textContent === text) return
    const sentence = document.createElement('p')
    sentence.className = 'now'
    sentence.textContent = text
    this.replaceChildren(sentence)
    this.removeAttribute('role')
    this.removeAttribute('aria-label')
  }
}
