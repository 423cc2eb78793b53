import { Fragment } from 'react'
import type { PublicPartner } from '../../../programme/rules/publicEvent.ts'
import { useSite } from '../../SiteContext.tsx'
import { Picture } from '../Picture.tsx'

/** Eine Veranstaltung in Kooperation mit der LAG Migration & Flucht, with the logos. Nothing where there is no partner. */
export function Cooperation({ partners }: { partners: readonly PublicPartner[] }) {
  const { locale, messages } = useSite()
  if (partners.length === 0) return null
  const parts = new Intl.ListFormat(locale).formatToParts(partners.map((_, index) => String(index)))
  const logos = partners.flatMap(({ logo }) => logo ?? [])
  return (
    <div className="cooperation">
      <p>
        {messages.event.cooperation}{' '}
        {parts.map(({ type, value }, index) => {
          const partner = type === 'element' ? partners[Number(value)] : undefined
          return partner ? (
            <PartnerLink key={index} partner={partner} />
          ) : (
            <Fragment key={index}>{value}</Fragment>
          )
        })}
      </p>
      {logos.length > 0 && (
        <p className="logos">
          {logos.map((logo) => (
            // The names stand in the sentence.
            <Picture key={logo.url} image={{ ...logo, alt: '' }} className="logo" sizes="10rem" isLazy />
          ))}
        </p>
      )}
    </div>
  )
}

function PartnerLink({ partner: { slug, nameInSentence } }: { partner: PublicPartner }) {
  const { paths } = useSite()
  return <a href={paths.partner(slug)}>{nameInSentence}</a>
}
