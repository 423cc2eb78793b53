import { proofOfWorkPath } from '../../paths.ts'
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
  const { organiser, proofOfWork: assets, texts } = useSite()
  if (!assets) return null
  const words = texts.proofOfWork
  const { lead, noScript } = ofForm ?? words
  return (
    <>
      <forum-proof-of-work
        data-challenge={proofOfWorkPath}
        data-worker={assets.worker.path}
        data-running={words.running}
        data-done={words.done}
        data-failed={words.failed}
      >
        <input type="hidden" name={proofOfWorkField} value={answer} />
        <p className="hint" role="status">
          {lead}
        </p>
        <progress max={1} value={0} hidden aria-label={words.progress} />
      </forum-proof-of-work>
      <noscript>
        <p>
          {noScript}{' '}
          {organiser.email === '' ? (
            <a href={organiser.imprintUrl}>{texts.footer.imprint}</a>
          ) : (
            <a href={`mailto:${organiser.email}`}>{organiser.email}</a>
          )}
        </p>
      </noscript>
      <script type="module" src={assets.script.path} />
    </>
  )
}
