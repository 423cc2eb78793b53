import { LRUCache } from 'lru-cache'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { SocialPicture, type SocialPictureContent } from './SocialPicture.tsx'
import { socialImageSize } from './socialImage.ts'

const require = createRequire(import.meta.url)

/** What is used of sharp; Payload's type for it leans on one that is not always there. */
export type Rasteriser = (svg: Buffer) => {
  png: (options: { palette: boolean; quality: number }) => { toBuffer: () => Promise<Buffer> }
}

/** Pictures that a process caches: each takes a tenth of a second of it, and some 50 kB. */
const drawn = new LRUCache<string, Promise<Buffer>>({ max: 100 })

/** Draws the picture of an event (PNG). The same content is drawn once, also where many ask at a time. */
export function drawSocialImage({
  sharp,
  content,
}: {
  sharp: Rasteriser
  content: SocialPictureContent
}): Promise<Buffer> {
  const key = JSON.stringify(content)
  const known = drawn.get(key)
  if (known) return known
  const picture = draw({ sharp, content })
  drawn.set(key, picture)
  picture.catch(() => drawn.delete(key))
  return picture
}

async function draw({
  sharp,
  content,
}: {
  sharp: Rasteriser
  content: SocialPictureContent
}): Promise<Buffer> {
  // Its layout engine takes a moment to load, which no other page needs.
  const [{ default: satori }, fonts] = await Promise.all([import('satori'), (loadedFonts ??= loadFonts())])
  const svg = await satori(<SocialPicture {...content} />, { ...socialImageSize, fonts })
  return sharp(Buffer.from(svg)).png({ palette: true, quality: 90 }).toBuffer()
}

interface Font {
  name: string
  data: Buffer
  weight: 400 | 700
}

let loadedFonts: Promise<Font[]> | undefined

function loadFonts(): Promise<Font[]> {
  const files = [
    [400, '400Regular/SourceSans3_400Regular.ttf'],
    [700, '700Bold/SourceSans3_700Bold.ttf'],
  ] as const
  return Promise.all(
    files.map(async ([weight, file]) => ({
      name: 'Source Sans 3',
      data: await readFile(require.resolve(`@expo-google-fonts/source-sans-3/${file}`)),
      weight,
    })),
  )
}
