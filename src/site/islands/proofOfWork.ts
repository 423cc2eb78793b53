import { ForumProofOfWork } from './ForumProofOfWork.ts'

customElements.define('forum-proof-of-work', ForumProofOfWork)
