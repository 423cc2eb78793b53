/** Why a code, or what was to be done with it, was refused. */
export type CodeProblem = 'missing' | 'wrong' | 'used' | 'locked' | 'alreadyOn' | 'off'

/** Thrown where a code is refused. */
export class CodeError extends Error {
  override readonly name = 'CodeError'
  readonly problem: CodeProblem
  /** Until the next code may be tried; 0 where it may be at once. */
  readonly seconds: number

  constructor(problem: CodeProblem, { seconds = 0 } = {}) {
    super(`The code was refused: ${problem}`)
    this.problem = problem
    this.seconds = seconds
  }
}
