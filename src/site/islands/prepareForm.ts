import type { ForumRegistrationForm } from './ForumRegistrationForm.ts'

/** What the form of a page needs that is sent to the server and answered by a page. Once it is defined. */
export function prepareForm(): void {
  const frame = document.querySelector<ForumRegistrationForm>('forum-registration-form')
  if (!frame) return
  const shownAt = performance.now()
  // Whoever comes back to the page may send it again.
  addEventListener('pageshow', frame.release)
  // For browsers that know autofocus on fields alone.
  frame.querySelector<HTMLElement>('.error-summary')?.focus()
  // After the check. The server takes who is quicker for a program.
  frame.addEventListener('submit', (event) => {
    const early = Number(frame.dataset.wait) + shownAt - event.timeStamp
    if (early > 0 && !event.defaultPrevented) {
      event.preventDefault()
      setTimeout(() => (event.target as HTMLFormElement).requestSubmit(), early)
    }
  })
}
