import { Fragment } from 'react'
import type { PublicPartner } from '../../domain/publicEvent.ts'
import { useSite } from '../SiteContext.tsx'

/** Eine Veranstaltung in Kooperation mit der LAG Migration & Flucht. Nothing where there is no partner. */
export function Cooperation({ partners }: { partners: readonly PublicPartner[] }) {
  const { locale, texts } = useSite()
  if (partners.length === 0) return null
  const parts = new Intl.ListFormat(locale).formatToParts(partners.map((_, index) => String(index)))
  return (
    <p className="cooperation">
      {texts.event.cooperation}{' '}
      {parts.map(({ type, value }, index) => {
        const partner = type === 'element' ? partners[Number(value)] : undefined
        if (!partner) return <Fragment key={index}>{value}</Fragment>
        if (!partner.url) return <strong key={index}>{partner.nameInSentence}</strong>
        return (
          <a key={index} href={partner.url} rel="noopener">
            {partner.nameInSentence}
          </a>
        )
      })}
    </p>
  )
}
