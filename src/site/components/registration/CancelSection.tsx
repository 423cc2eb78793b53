import { useSite } from '../../SiteContext.tsx'

/** The button that cancels one's own registration: the second click from the mail. */
export function CancelSection({ isWaiting, token }: { isWaiting: boolean; token: string }) {
  const { addresses, messages } = useSite()
  const t = messages.registration
  return (
    <section>
      <h2>{t.cancelTitle}</h2>
      <p>{isWaiting ? t.cancelLeadWaiting : t.cancelLead}</p>
      <form method="post" action={addresses.cancel(token)}>
        <button className="button secondary" type="submit">
          {isWaiting ? t.cancelWaiting : t.cancel}
        </button>
      </form>
    </section>
  )
}
