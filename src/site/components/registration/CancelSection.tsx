import { cancelPath } from '../../paths.ts'
import { useSite } from '../../SiteContext.tsx'

/** The button that cancels one's own registration: the second click from the mail. */
export function CancelSection({ isWaiting, token }: { isWaiting: boolean; token: string }) {
  const words = useSite().texts.registration
  return (
    <section>
      <h2>{words.cancelTitle}</h2>
      <p>{isWaiting ? words.cancelLeadWaiting : words.cancelLead}</p>
      <form method="post" action={cancelPath(token)}>
        <button className="button secondary" type="submit">
          {isWaiting ? words.cancelWaiting : words.cancel}
        </button>
      </form>
    </section>
  )
}
