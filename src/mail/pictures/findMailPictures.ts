import { LRUCache } from 'lru-cache'
import type { Payload } from 'payload'
import { ownGreen } from '../../appearance/rules/accentStyle.ts'
import type { Appearance } from '../../appearance/rules/Appearance.ts'
import { type Sharp, sharpOf } from '../../media/cleanPicture.ts'
import { optionsOf } from '../../options.ts'
import { readPicture } from '../../media/readPicture.ts'
import type { PublicEvent } from '../../programme/rules/publicEvent.ts'
import { perPayload } from '../../runtime/perPayload.ts'
import { toLoggableError } from '../../runtime/loggableError.ts'
import { drawHead, drawLogo, drawMark, drawMotif } from './drawPictures.ts'
import { type MailPicture, type MailPictures, noPictures } from './MailPicture.ts'

type Drawn = Omit<MailPicture, 'cid' | 'filename'>

/** Milliseconds after which it is looked again for a picture that could not be drawn. */
const looksAgain = 60_000

/** What was drawn, by what it shows: a mail in a thousand draws, the others take. Some 30 kB each. */
const drawnBy = perPayload('mailPictures', () => new LRUCache<string, Promise<Drawn | null>>({ max: 60 }))

/** Finds what a mail is decorated with: who writes, and the event that it is about. Never throws. */
export async function findMailPictures({
  payload,
  organiser: { logo, accent },
  event,
}: {
  payload: Payload
  organiser: Pick<Appearance, 'logo' | 'accent'>
  /** Null where it is about none. */
  event: Pick<PublicEvent, 'id' | 'topics' | 'image'> | null
}): Promise<MailPictures> {
  const sharp = optionsOf(payload).mailPictures ? sharpOf(payload) : undefined
  if (!sharp) return noPictures
  const colour = accent?.light.accent ?? ownGreen
  const chosen = accent?.chosen ?? ownGreen
  const draw = (key: string, work: () => Promise<Drawn | null>) => drawOnce({ payload, key, work })
  const drawFile = (
    key: string,
    url: string,
    work: (args: { sharp: Sharp; data: Buffer }) => Promise<Drawn>,
  ) =>
    draw(`${key} ${url}`, async () => {
      const data = await readPicture({ payload, url })
      return data && work({ sharp, data })
    })
  const drawnLogo = logo && (await drawFile('logo', logo.url, drawLogo))
  const brand = drawnLogo ?? (await draw(`mark ${chosen}`, () => drawMark({ sharp, colour: chosen })))
  const { image } = event ?? {}
  const focalPoint = image?.focalPoint
  const picture =
    image &&
    (await drawFile(`head ${focalPoint?.x} ${focalPoint?.y}`, image.url, (file) =>
      drawHead({ ...file, focalPoint }),
    ))
  const topic = event?.topics[0]?.slug ?? ''
  const head =
    picture ??
    (event && (await draw(`motif ${event.id} ${topic} ${colour}`, () => drawMotif({ sharp, event, colour }))))
  return {
    brand: brand && { ...named('brand', brand), isLogo: brand === drawnLogo },
    head: head && named('head', head),
  }
}

function named(name: string, drawn: Drawn): MailPicture {
  const filename = `${name}.${drawn.contentType === 'image/png' ? 'png' : 'jpg'}`
  return { ...drawn, filename, cid: `${name}@green-forum-events` }
}

function drawOnce({
  payload,
  key,
  work,
}: {
  payload: Payload
  key: string
  work: () => Promise<Drawn | null>
}): Promise<Drawn | null> {
  const drawn = drawnBy(payload)
  const known = drawn.get(key)
  if (known) return known
  const drawing = work()
    .catch((error: unknown) => {
      payload.logger.warn({ err: toLoggableError(error), msg: 'A picture for mails could not be drawn' })
      return null
    })
    .then((picture) => {
      if (!picture) drawn.set(key, Promise.resolve(null), { ttl: looksAgain })
      return picture
    })
  drawn.set(key, drawing)
  return drawing
}
