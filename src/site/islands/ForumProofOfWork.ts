import type { Challenge, Solution } from 'altcha-lib/types'

/** What the worker says: how many numbers it has tried, or the solution; null where there is none. */
export type WorkerMessage = number | Solution | null

/** Works out the challenge while somebody fills in the form, and holds the form back until that is done. */
export class ForumProofOfWork extends HTMLElement {
  #form: HTMLFormElement | null = null
  #input: HTMLInputElement | null = null
  #progress: HTMLProgressElement | null = null
  #work: Promise<void> | undefined

  connectedCallback(): void {
    this.#form = this.closest('form')
    this.#input = this.querySelector('input')
    this.#progress = this.querySelector('progress')
    this.#form?.addEventListener('focusin', this.#begin)
    // On the document, so that the form's own check comes first.
    document.addEventListener('submit', this.#hold)
    addEventListener('pageshow', this.#forget)
    if (this.#isGood()) this.#announce(this.dataset.done)
  }

  disconnectedCallback(): void {
    this.#form?.removeEventListener('focusin', this.#begin)
    document.removeEventListener('submit', this.#hold)
    removeEventListener('pageshow', this.#forget)
  }

  /** Whether there is an answer that will not have expired when it arrives. */
  #isGood(): boolean {
    if (!this.#input?.value) return false
    const { challenge } = JSON.parse(atob(this.#input.value)) as { challenge: Challenge }
    return (challenge.parameters.expiresAt ?? 0) * 1000 > Date.now() + 10_000
  }

  /** Whoever comes back to the page has spent the answer. */
  #forget = ({ persisted }: PageTransitionEvent): void => {
    if (persisted && this.#input) this.#input.value = ''
  }

  #begin = (): void => {
    if (!this.#isGood()) void this.#solve()
  }

  #hold = (event: SubmitEvent): void => {
    if (event.target !== this.#form || event.defaultPrevented || this.#isGood()) return
    event.preventDefault()
    // Without an answer too: the server's page says what to do then, with everything that was typed.
    void this.#solve().then(() => this.#form?.submit())
  }

  #solve(): Promise<void> {
    return (this.#work ??= this.#fetchAndSolve()
      .then(
        () => this.#announce(this.dataset.done),
        () => this.#announce(this.dataset.failed),
      )
      .finally(() => {
        this.#work = undefined
        if (this.#progress) this.#progress.hidden = true
      }))
  }

  async #fetchAndSolve(): Promise<void> {
    this.#announce(this.dataset.running)
    if (this.#progress) this.#progress.hidden = false
    const response = await fetch(this.dataset.challenge ?? '')
    const challenge = (await response.json()) as Challenge
    if (this.#progress) this.#progress.max = Number(challenge.parameters.data?.upTo)
    const solution = await this.#compute(challenge)
    if (this.#input) this.#input.value = btoa(JSON.stringify({ challenge, solution }))
  }

  #compute(challenge: Challenge): Promise<Solution> {
    const worker = new Worker(this.dataset.worker ?? '', { type: 'module' })
    return new Promise<Solution>((resolve, reject) => {
      worker.onerror = () => reject(new Error('The worker failed'))
      worker.onmessage = ({ data }: MessageEvent<WorkerMessage>) => {
        if (typeof data === 'number') this.#show(data)
        else if (data) resolve(data)
        else reject(new Error('There is no solution'))
      }
      worker.postMessage(challenge)
    }).finally(() => worker.terminate())
  }

  #show(tried: number): void {
    if (this.#progress) this.#progress.value = tried
  }

  #announce(text = ''): void {
    const place = this.querySelector('[role=status]')
    if (place) place.textContent = text
  }
}
