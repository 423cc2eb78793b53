/** Why a picture, or another file, cannot be taken. */
export type PictureProblem =
  | { rule: 'heic' }
  | { rule: 'unknownFormat' }
  | { rule: 'unreadable' }
  | { rule: 'tooManyPixels'; megapixels: number; most: number }
  | { rule: 'byAddress' }
  | { rule: 'noSharp' }
  | { rule: 'notTaken' }
  | { rule: 'brokenPdf' }
  | { rule: 'lockedPdf' }
  | { rule: 'brokenOffice' }

/** Thrown where a picture cannot be taken; put into words by the hook that asked. */
export class PictureError extends Error {
  override readonly name = 'PictureError'
  readonly problem: PictureProblem

  constructor(problem: PictureProblem) {
    super(`The picture cannot be taken: ${problem.rule}`)
    this.problem = problem
  }
}
