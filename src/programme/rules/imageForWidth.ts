import type { PublicImage } from './publicEvent.ts'

/** The address of the smallest copy of a picture that is at least so many pixels wide; the picture itself where none is. */
export function imageForWidth({ image, width }: { image: PublicImage; width: number | null }): string {
  if (width === null) return image.url
  return image.sizes.find((size) => size.width >= width)?.url ?? image.url
}
