import { ForumCountdown } from './ForumCountdown.ts'
import { ForumLocalTime } from './ForumLocalTime.ts'
import { ForumRegistrationForm } from './ForumRegistrationForm.ts'
import { ForumShare } from './ForumShare.ts'
import { ForumVideo } from './ForumVideo.ts'
import { prepareForm } from './prepareForm.ts'

// Nobody can register any more, so no way leads to the form; what is being typed there stays.
addEventListener(
  'over',
  () => {
    for (const way of document.querySelectorAll('[data-until-over]')) way.remove()
  },
  true,
)

customElements.define('forum-countdown', ForumCountdown)
customElements.define('forum-local-time', ForumLocalTime)
customElements.define('forum-registration-form', ForumRegistrationForm)
customElements.define('forum-share', ForumShare)
customElements.define('forum-video', ForumVideo)
prepareForm()

// A page that will have something else to say. By the server's clock, and a moment late: this one may be ahead.
const reloadIn = document.querySelector<HTMLElement>('[data-reload]')?.dataset.reload
if (reloadIn) setTimeout(() => location.reload(), Number(reloadIn) + 1000)
