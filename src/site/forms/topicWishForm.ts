import type { RawTopicWish } from '../../topicWishes/rules/topicWish.ts'
import type { Locale } from '../../i18n/rules/locale.ts'
import type { RegistrationProblem } from '../../registrations/rules/errors.ts'
import { describeProblem } from '../../i18n/describeProblem.ts'
import { stampField } from './formStamps.ts'
import { type FormProblem, proofOfWorkField } from './registrationForm.ts'

/** What somebody typed and ticked. Nothing in it has been checked. */
export interface TopicWishFormValues {
  text: string
  notify: boolean
  email: string
  /** Empty on the public page, which has the same for everybody. */
  stamp: string
  proofOfWork: string
}

/** The form as it is shown first. */
export const emptyTopicWishForm: TopicWishFormValues = {
  text: '',
  notify: false,
  email: '',
  stamp: '',
  proofOfWork: '',
}

/** What the stamp of the form is bound to, in both languages: an address, which is the slug of no event. */
export const topicWishStampSlug = '/themenwunsch'

/** The id of a field in the page. */
export const topicWishFieldIds = { text: 'text', notify: 'notify', email: 'email' } as const

/** Reads the body of the form (application/x-www-form-urlencoded). */
export function readTopicWishForm(body: string): TopicWishFormValues {
  const fields = new URLSearchParams(body)
  const text = (name: string): string => fields.get(name) ?? ''
  return {
    text: text('text'),
    notify: text('notify') !== '',
    email: text('email'),
    stamp: text(stampField),
    proofOfWork: text(proofOfWorkField),
  }
}

/** The wish in a form. Without the box nobody is told, so that an address is neither checked nor passed on. */
export const wishIn = ({ text, notify, email }: TopicWishFormValues): RawTopicWish => ({
  text,
  notify,
  email: notify ? email : null,
})

/** What the form says about each problem. */
export function wishFormProblems({
  problems,
  locale,
}: {
  problems: readonly RegistrationProblem[]
  locale: Locale
}): FormProblem[] {
  return problems.map((problem) => {
    const [name] = problem.field
    return {
      fieldId: name === 'text' || name === 'email' ? topicWishFieldIds[name] : null,
      text: describeProblem({ problem, locale }),
    }
  })
}
