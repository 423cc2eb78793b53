import { ForumCountdown } from './ForumCountdown.ts'
import { ForumLocalTime } from './ForumLocalTime.ts'
import { ForumRegistrationForm } from './ForumRegistrationForm.ts'
import { ForumShare } from './ForumShare.ts'
import { ForumVideo } from './ForumVideo.ts'

customElements.define('forum-countdown', ForumCountdown)
customElements.define('forum-local-time', ForumLocalTime)
customElements.define('forum-registration-form', ForumRegistrationForm)
customElements.define('forum-share', ForumShare)
customElements.define('forum-video', ForumVideo)
