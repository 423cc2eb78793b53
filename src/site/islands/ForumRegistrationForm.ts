import { findProblems, type FieldProblem } from './findProblems.ts'
import { showMessages } from './showMessages.ts'

/** Says at once what the server would refuse, and stops a form from being sent twice. */
export class ForumRegistrationForm extends HTMLElement {
  #form: HTMLFormElement | null = null
  #label = ''

  connectedCallback(): void {
    this.#form = this.querySelector('form')
    this.#label = this.#button?.textContent ?? ''
    this.#form?.addEventListener('submit', this.#check)
  }

  disconnectedCallback(): void {
    this.#form?.removeEventListener('submit', this.#check)
  }

  get #button(): HTMLButtonElement | null {
    return this.querySelector('button[type=submit]')
  }

  #check = (event: SubmitEvent): void => {
    if (!this.#form) return
    const problems: FieldProblem[] = findProblems(this.#form)
    showMessages({ form: this.#form, problems, titles: this.dataset })
    if (problems.length > 0) {
      event.preventDefault()
      this.release()
      return
    }
    const button = this.#button
    if (button) {
      button.disabled = true
      button.textContent = this.dataset.sending ?? ''
    }
  }

  /** Whoever is told that it did not arrive may send it again. */
  release = (): void => {
    const button = this.#button
    if (!button) return
    button.disabled = false
    button.textContent = this.#label
  }
}
