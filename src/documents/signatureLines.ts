import { drawArtifact, drawLine, ink, type Pdf } from './pdf.ts'

/** Two lines side by side to sign a document at: one for place and date, one for the organiser. */
export function writeSignatureLines({
  pdf,
  parent,
  y,
  labels,
}: {
  pdf: Pdf
  parent: ReturnType<Pdf['struct']>
  /** Points from the top. */
  y: number
  /** What stands under each. */
  labels: readonly [placeAndDate: string, signature: string]
}): void {
  const { left, right } = pdf.page.margins
  const half = (pdf.page.width - left - right) / 2 - 12
  for (const [index, label] of labels.entries()) {
    const x = left + index * (half + 24)
    drawArtifact(pdf, () => drawLine({ pdf, x, y, width: half }))
    parent.add(
      pdf.struct('P', {}, () =>
        pdf
          .font('regular')
          .fontSize(10)
          .fillColor(ink.grey)
          .text(label, x, y + 5, { width: half }),
      ),
    )
  }
}
