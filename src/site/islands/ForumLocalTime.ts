import { localTime } from '../../events/rules/localTime.ts'

/** Adds to a time what clocks show where the visitor is, where that is something else. */
export class ForumLocalTime extends HTMLElement {
  connectedCallback(): void {
    const { from = '', to = from, timeZone = '', label = '' } = this.dataset
    const localZone = new Intl.DateTimeFormat().resolvedOptions().timeZone
    const locale = this.closest('[lang]')?.getAttribute('lang') === 'en' ? 'en' : 'de'
    const time = localTime({ from, to, timeZone, localZone, locale })
    this.textContent = time === null ? '' : ` (${label.replace('{time}', time)})`
  }
}
