import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { makeEvent } from '../support/factories.ts'
import { makePicture } from '../support/makePicture.ts'
import { startApi, type TestApi } from '../support/startApi.ts'

let test: TestApi
beforeAll(async () => {
  test = await startApi()
})
afterAll(() => test.stop())

interface Image {
  width: number
  height: number
  url: string
  at300: string
  at321: string
  at2000: string
  sizes: { url: string; width: number; height: number }[]
}

async function imageOf(picture: { width: number; height: number; name: string }): Promise<Image> {
  const { id } = await makePicture(test.payload, { alt: 'Ein Rathaus', ...picture })
  const { slug } = await makeEvent(test.payload, { image: id })
  const { data } = await test.ask<{ event: { image: Image } }>(
    `query ($slug: String!) {
      event(slug: $slug) {
        image {
          width height url sizes { url width height }
          at300: url(width: 300) at321: url(width: 321) at2000: url(width: 2000)
        }
      }
    }`,
    { slug },
  )
  return data.event.image
}

describe('a picture', () => {
  it('has smaller copies in WebP, and an address for each width', async () => {
    const { sizes, ...image } = await imageOf({ width: 1000, height: 500, name: 'breit.png' })
    expect(sizes.map(({ width, height }) => [width, height])).toEqual([
      [320, 160],
      [800, 400],
    ])
    const [small, medium] = sizes.map(({ url }) => url)
    expect(image).toMatchObject({ width: 1000, height: 500, at300: small, at321: medium, at2000: image.url })
    for (const { url, width, height } of sizes) {
      const file = await readFile(path.join(test.dataDir, 'media', path.basename(new URL(url).pathname)))
      expect(await sharp(file).metadata()).toMatchObject({ format: 'webp', width, height })
    }
  })

  it('has no copy that would be larger than itself', async () => {
    const image = await imageOf({ width: 12, height: 8, name: 'klein.png' })
    expect(image).toMatchObject({ sizes: [], at300: image.url })
  })
})
