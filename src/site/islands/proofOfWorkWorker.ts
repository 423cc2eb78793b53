import type { Challenge } from 'altcha-lib/types'
import type { WorkerMessage } from './ForumProofOfWork.ts'
import { solveProofOfWork } from './solveProofOfWork.ts'

/** Numbers between two reports. */
const pace = 10

// What a worker can do is not among the types of a page.
const scope = globalThis as unknown as {
  onmessage: (event: MessageEvent<Challenge>) => void
  postMessage: (message: WorkerMessage) => void
}

scope.onmessage = ({ data: challenge }) => {
  const onTry = (tried: number): void => {
    if (tried % pace === 0) scope.postMessage(tried)
  }
  solveProofOfWork({ challenge, onTry }).then(
    (solution) => scope.postMessage(solution),
    () => scope.postMessage(null),
  )
}
