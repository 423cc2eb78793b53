import { proofOfWorkField } from '../../forms/registrationForm.ts'
import { useSite } from '../../SiteContext.tsx'

/**
 * What the browser has to work out before the form is sent, with how far it is. Without JavaScript nobody can: the
 * page says whom to write to. Nothing where no proof of work is asked for.
 */
export function ProofOfWorkField({
  answer,
  ofForm,
}: {
  answer: string
  /** What it says of the form that it is part of. Default: that of a registration. */
  ofForm?: { lead: string; noScript: string }
}) {
  const { addresses, organiser, proofOfWork: assets, messages } = useSite()
  if (!assets) return null
  const t = messages.proofOfWork
  const { lead, noScript } = ofForm ?? t
  return (
    <>
      <forum-proof-of-work
        data-challenge={addresses.proofOfWork}
        data-worker={addresses.asset(assets.worker.file)}
        data-running={t.running}
        data-done={t.done}
        data-failed={t.failed}
      >
        <input type="hidden" name={proofOfWorkField} value={answer} />
        <p className="hint" role="status">
          {lead}
        </p>
        <progress max={1} value={0} hidden aria-label={t.progress} />
      </forum-proof-of-work>
      <noscript>
        <p>
          {noScript}{' '}
          {organiser.email === '' ? (
            <a href={organiser.imprintUrl}>{messages.footer.imprint}</a>
          ) : (
            <a href={`mailto:${organiser.email}`}>{organiser.email}</a>
          )}
        </p>
      </noscript>
      <script type="module" src={addresses.asset(assets.script.file)} />
    </>
  )
}
