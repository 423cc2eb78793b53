import { ForumCountdown } from '../site/islands/ForumCountdown.ts'
import { ForumRegistrationForm } from '../site/islands/ForumRegistrationForm.ts'
import { GreenForumEvents } from './GreenForumEvents.ts'

// A page may have the script twice, and our own pages have two of the elements.
for (const [name, element] of [
  ['forum-countdown', ForumCountdown],
  ['forum-registration-form', ForumRegistrationForm],
  ['green-forum-events', GreenForumEvents],
] as const) {
  if (!customElements.get(name)) customElements.define(name, element)
}
