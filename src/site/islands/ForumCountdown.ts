import { timeUntil } from '../../events/rules/timeUntil.ts'
import { makeElement } from './makeElement.ts'

const second = 1000

/** Ticks until an event begins, then says that it is on, then that it is over. */
export class ForumCountdown extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined
  #reload: ReturnType<typeof setTimeout> | undefined

  connectedCallback(): void {
    this.#tick()
    const { reloadIn } = this.dataset
    // By the server's clock, and a moment late: this one may be ahead.
    if (reloadIn) this.#reload = setTimeout(() => location.reload(), Number(reloadIn) + second)
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer)
    clearTimeout(this.#reload)
  }

  #tick(): void {
    const now = Date.now()
    const { startsAt = '', endsAt = '', running, over } = this.dataset
    const isOn = now < Date.parse(endsAt)
    if (now < Date.parse(startsAt)) this.#count(timeUntil({ at: startsAt, now: new Date(now) }))
    else if (isOn) this.#announce(running)
    else this.#end(over)
    // On the full second, so that the display neither skips nor repeats one.
    if (isOn) this.#timer = setTimeout(() => this.#tick(), second - (now % second))
  }

  #count(left: ReturnType<typeof timeUntil>): void {
    for (const place of this.querySelectorAll<HTMLElement>('[data-unit]')) {
      const text = String(left[place.dataset.unit as keyof typeof left]).padStart(2, '0')
      if (place.textContent !== text) place.textContent = text
    }
  }

  /** Nobody can register any more, so no way leads to the form; what is being typed there stays. */
  #end(text = ''): void {
    this.#announce(text, 'now past')
    const page = this.getRootNode()
    if (page instanceof Document) for (const way of page.querySelectorAll('[data-until-over]')) way.remove()
  }

  #announce(text = '', className = 'now'): void {
    if (this.textContent === text) return
    this.replaceChildren(makeElement('p', className, text))
    this.removeAttribute('role')
    this.removeAttribute('aria-label')
  }
}
