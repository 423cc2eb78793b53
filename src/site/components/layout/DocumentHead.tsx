import type { ReactNode } from 'react'
import { defaultLocale, type Locale } from '../../../i18n/rules/locale.ts'
import { accentAssets } from '../../accentAssets.ts'
import { ownGreen } from '../../../appearance/rules/accentStyle.ts'
import { touchIconFile } from '../../touchIcon.ts'
import { useSite } from '../../SiteContext.tsx'
import type { SocialImage } from '../../socialImage/socialImage.ts'

/** What a page tells search engines and those who share it. */
export interface PageDescription {
  title: string
  description?: string
  /** The path of the page itself; left out where it is not to be indexed. */
  path?: string
  image?: SocialImage | null
  /** Set on pages that only make sense to one person or at one moment. */
  noindex?: boolean
  /** More elements of the head. */
  head?: ReactNode
}

/** The head of a page. */
export function DocumentHead({
  title,
  description,
  path,
  image: own,
  noindex,
  head,
  languages,
}: PageDescription & { languages?: Record<Locale, string> }) {
  const { addresses, assets, hasSocialImages, locale, organiser, writtenIn } = useSite()
  const accent = organiser.accent && accentAssets(organiser.accent.chosen)
  const image = own ?? organiser.socialPicture
  const isHome = title === organiser.name
  const [typeface] = assets.fonts
  // As in the sitemap: what is there in one language alone has no counterpart.
  const alternates =
    languages && writtenIn.length > 1
      ? [
          ...writtenIn.map((each) => [each, languages[each]] as const),
          ['x-default', languages[defaultLocale]] as const,
        ]
      : []
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{isHome ? title : `${title} · ${organiser.name}`}</title>
      {description && <meta name="description" content={description} />}
      {noindex && <meta name="robots" content="noindex" />}
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" media="(prefers-color-scheme: light)" content="#ffffff" />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#161e19" />
      <link rel="icon" type="image/svg+xml" href={addresses.asset((accent ?? assets).icon.file)} />
      {/* Drawn by the same means as the pictures for sharing. */}
      {hasSocialImages && (
        <link
          rel="apple-touch-icon"
          href={addresses.asset(touchIconFile(organiser.accent?.chosen ?? ownGreen))}
        />
      )}
      {typeface && (
        <link
          rel="preload"
          as="font"
          type={typeface.contentType}
          crossOrigin="anonymous"
          href={addresses.asset(typeface.file)}
        />
      )}
      <link rel="stylesheet" href={addresses.asset(assets.style.file)} />
      {accent && <link rel="stylesheet" href={addresses.asset(accent.style.file)} />}
      <script type="module" src={addresses.asset(assets.script.file)} />
      {path && (
        <>
          <link rel="canonical" href={addresses.urlOf(path)} />
          {alternates.map(([language, each]) => (
            <link key={language} rel="alternate" hrefLang={language} href={addresses.urlOf(each)} />
          ))}
          <meta property="og:type" content="website" />
          <meta property="og:site_name" content={organiser.name} />
          <meta property="og:title" content={title} />
          {description && <meta property="og:description" content={description} />}
          <meta property="og:url" content={addresses.urlOf(path)} />
          <meta property="og:locale" content={locale === 'en' ? 'en_GB' : 'de_DE'} />
          {image && <meta property="og:image" content={image.url} />}
          {image && <meta property="og:image:width" content={String(image.width)} />}
          {image && <meta property="og:image:height" content={String(image.height)} />}
          {image && <meta property="og:image:alt" content={image.alt} />}
          {image && <meta name="twitter:card" content="summary_large_image" />}
        </>
      )}
      {head}
    </head>
  )
}
