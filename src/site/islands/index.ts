import { ForumCountdown } from './ForumCountdown.ts'
import { ForumRegistrationForm } from './ForumRegistrationForm.ts'

customElements.define('forum-countdown', ForumCountdown)
customElements.define('forum-registration-form', ForumRegistrationForm)
