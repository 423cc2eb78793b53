import type { ReactNode } from 'react'
import { formStampWait, minFormAge } from '../../../protection/rules/formStamp.ts'
import { stampField } from '../../forms/formStamps.ts'
import type { FormProblem } from '../../forms/registrationForm.ts'
import { useSite } from '../../SiteContext.tsx'
import { ErrorSummary } from './ErrorSummary.tsx'
import { ProofOfWorkField } from './ProofOfWorkField.tsx'
import { TrapField } from './TrapField.tsx'

/**
 * A form that anybody may send: its fields, between what is wrong with them and what tells people from programs. It
 * works without the script, which only says earlier what the server would say: its sentences stand in data
 * attributes, so there is one wording.
 */
export function PublicForm({
  action,
  stampSlug,
  values,
  problems,
  submitLabel,
  proofOfWork,
  children,
}: {
  action: string
  /** What the stamp is bound to. */
  stampSlug: string
  values: { stamp: string; proofOfWork: string }
  problems: readonly FormProblem[]
  submitLabel: string
  /** What the proof of work says of this form. Default: of a registration. */
  proofOfWork?: { lead: string; noScript: string }
  children: ReactNode
}) {
  const { formStamp, now, messages } = useSite()
  const { form } = messages
  return (
    <forum-registration-form
      data-summary-one={form.summary(1)}
      data-summary-many={form.summary('{count}')}
      data-sending={form.sending}
      data-wait={values.stamp === '' ? minFormAge : formStampWait({ stamp: values.stamp, now })}
    >
      <form className="card form" method="post" action={action} noValidate>
        <ErrorSummary problems={problems} />
        <input type="hidden" name={stampField} value={values.stamp || formStamp(stampSlug)} />
        {children}
        <TrapField />
        <ProofOfWorkField answer={values.proofOfWork} ofForm={proofOfWork} />
        <button className="button" type="submit">
          {submitLabel}
        </button>
      </form>
    </forum-registration-form>
  )
}
