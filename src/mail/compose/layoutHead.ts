import type { MailContent } from './MailContent.ts'
import type { LookSlots } from './LookSlots.ts'

/** Who writes: the logo, or the name beside a sun. */
export function brandSection({
  content: { organiserName, pictures },
  slots,
}: {
  content: Pick<MailContent, 'organiserName' | 'pictures'>
  slots: LookSlots
}): string {
  const { brand } = pictures
  const name = slots.text(organiserName)
  const inside = brand?.isLogo
    ? image({ ...brand, alt: name, style: `display:block;color:${slots.colours.ink}` })
    : [
        brand &&
          image({ ...brand, alt: '', style: 'display:inline-block;vertical-align:-5px;margin-right:10px' }),
        `<span dir="auto">${name}</span>`,
      ].join('')
  return `
    <mj-section padding="24px 32px 16px" css-class="edge inset">
      <mj-column>
        <mj-text css-class="brand" font-size="16px" line-height="1.4" font-weight="700" padding="0">${inside}</mj-text>
      </mj-column>
    </mj-section>`
}

/** The event's picture or motif above the words. The title below says what it is about, so it is read out to nobody. */
export function headSection({ head }: MailContent['pictures']): string {
  if (!head) return ''
  // As a row of its own: MJML's image has no height in an attribute that Outlook would read.
  const picture = image({
    ...head,
    alt: '',
    style: `display:block;width:100%;max-width:${head.width}px;height:auto;border-radius:13px 13px 0 0`,
  })
  return `<mj-section padding="0"><mj-column><mj-raw><tr><td style="padding:0;font-size:0;line-height:0">${picture}</td></tr></mj-raw></mj-column></mj-section>`
}

function image({
  cid,
  alt,
  width,
  height,
  style,
}: {
  cid: string
  /** A slot, or empty. */
  alt: string
  width: number
  height: number
  style: string
}): string {
  return `<img src="cid:${cid}" alt="${alt}" width="${width}" height="${height}" style="border:0;${style}">`
}
