import { timeUntil } from '../../events/rules/timeUntil.ts'
import { makeElement } from './makeElement.ts'

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
    const now = Date.now()
    const { startsAt = '', endsAt = '', running, over } = this.dataset
    const isOn = now < Date.parse(endsAt)
    if (now < Date.parse(startsAt)) this.#count(timeUntil({ at: startsAt, now: new Date(now) }))
    else if (isOn) this.#announce(running)
    else {
      this.#announce(over, 'now past')
      this.dispatchEvent(new Event('over'))
    }
    // On the full second, so that the display neither skips nor repeats one.
    if (isOn) this.#timer = setTimeout(() => this.#tick(), second - (now % second))
  }

  #count(left: ReturnType<typeof timeUntil>): void {
    for (const place of this.querySelectorAll<HTMLElement>('[data-unit]')) {
      const text = String(left[place.dataset.unit as keyof typeof left]).padStart(2, '0')
      if (place.textContent !== text) place.textContent = text
    }
  }

  #announce(text = '', className = 'now'): void {
    if (this.textContent === text) return
    this.replaceChildren(makeElement('p', className, text))
    this.removeAttribute('role')
    this.removeAttribute('aria-label')
  }
}
