import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2'
import type { Challenge } from 'altcha-lib/types'
import type { WorkerMessage } from './ForumProofOfWork.ts'

/** Numbers between two reports. */
const pace = 10

// What a worker can do is not among the types of a page.
const scope = globalThis as unknown as {
  onmessage: (event: MessageEvent<Challenge>) => void
  postMessage: (message: WorkerMessage) => void
}

scope.onmessage = ({ data: challenge }) => {
  let tried = 0
  solveChallenge({
    challenge,
    deriveKey: (...args) => {
      tried += 1
      if (tried % pace === 0) scope.postMessage(tried)
      return deriveKey(...args)
    },
  }).then(
    (solution) => scope.postMessage(solution),
    () => scope.postMessage(null),
  )
}
