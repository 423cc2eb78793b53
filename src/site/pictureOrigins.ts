import type { Appearance } from '../appearance/rules/Appearance.ts'
import type { ShownContent } from '../programme/untranslated.ts'

/** The other origins from which a page loads what it shows of the programme. */
export function pictureOrigins({
  content: { events = [], speakers = [], partners = [] },
  origin,
  organiser,
}: {
  content: ShownContent
  /** Whose logo stands on the page. */
  organiser: Pick<Appearance, 'logo' | 'logoDark'>
  /** Of the public site. */
  origin: string
}): string[] {
  const pictures = [
    ...events.map(({ image }) => image),
    ...[...speakers, ...events.flatMap((event) => event.speakers.map(({ speaker }) => speaker))].map(
      ({ image }) => image,
    ),
    ...[...partners, ...events.flatMap((event) => event.partners)].map(({ logo }) => logo),
  ]
  const urls = [
    ...pictures.flatMap((picture) => (picture ? [picture.url, ...picture.sizes.map(({ url }) => url)] : [])),
    ...[organiser.logo, organiser.logoDark].flatMap((logo) => logo?.url ?? []),
  ]
  const origins = new Set(urls.map((url) => new URL(url).origin))
  origins.delete(origin)
  return [...origins].sort()
}
