import { Hono } from 'hono'
import type { Payload } from 'payload'
import { renderError, renderNotFound } from './answers/answerMessage.tsx'
import { personalHeaders } from './headers.ts'
import { limitUnknownLinks } from './limitUnknownLinks.ts'
import { optionsOf } from '../options.ts'
import { createAssetRoutes } from './routes/assetRoutes.ts'
import { createCalendarRoutes } from './routes/calendarRoutes.tsx'
import { createCertificateRoutes } from './routes/certificateRoutes.tsx'
import { createConferenceRoutes } from './routes/conferenceRoutes.ts'
import { createCrawlerRoutes } from './routes/crawlerRoutes.ts'
import { createEventRoutes } from './routes/eventRoutes.tsx'
import { createJoinRoutes } from './routes/joinRoutes.tsx'
import { createLegalRoutes } from './routes/legalRoutes.tsx'
import { createListRoutes } from './routes/listRoutes.tsx'
import { createOwnCalendarRoutes } from './routes/ownCalendarRoutes.ts'
import { createPersonalActions } from './routes/personalActions.tsx'
import { createPersonalRoutes } from './routes/personalRoutes.tsx'
import { createPreviewRoutes } from './routes/previewRoutes.tsx'
import { createProofOfWorkRoutes } from './routes/proofOfWorkRoutes.ts'
import { createRegisterRoutes } from './routes/registerRoutes.tsx'
import { createSocialImageRoutes } from './routes/socialImageRoutes.ts'
import { createStaffDoorRoutes } from './routes/staffDoorRoutes.tsx'
import { createSubjectRoutes } from './routes/subjectRoutes.tsx'
import { createTopicWishRoutes } from './routes/topicWishRoutes.tsx'

/** The public pages: rendered on the server, never hydrated, without cookies. Mount it after everything else. */
export function createSiteRoutes({ payload }: { payload: Payload }): Hono {
  const app = new Hono()
  const { hasPages, personal } = optionsOf(payload).addresses
  for (const path of personal) app.use(`${path}/*`, personalHeaders, limitUnknownLinks({ payload }))
  app.route('/', createAssetRoutes({ payload }))
  // Before one's own registration, which would take its address for a token.
  app.route('/', createProofOfWorkRoutes({ payload }))
  app.route('/', createCertificateRoutes({ payload }))
  app.route('/', createOwnCalendarRoutes({ payload }))
  app.route('/', createPersonalRoutes({ payload }))
  app.route('/', createJoinRoutes({ payload }))
  app.route('/', createStaffDoorRoutes({ payload }))
  app.route('/', createConferenceRoutes({ payload }))
  app.route('/', createPersonalActions({ payload }))
  app.route('/', createLegalRoutes({ payload }))
  if (hasPages) app.route('/', createPageRoutes({ payload }))
  app.notFound(renderNotFound({ payload }))
  app.onError(renderError({ payload }))
  return app
}

/** The pages that anybody may read, and their preview. */
function createPageRoutes({ payload }: { payload: Payload }): Hono {
  const app = new Hono()
  app.route('/', createCrawlerRoutes({ payload }))
  app.route('/', createListRoutes({ payload }))
  app.route('/', createCalendarRoutes({ payload }))
  app.route('/', createRegisterRoutes({ payload }))
  app.route('/', createEventRoutes({ payload }))
  app.route('/', createSocialImageRoutes({ payload }))
  app.route('/', createSubjectRoutes({ payload }))
  app.route('/', createTopicWishRoutes({ payload }))
  app.route('/', createPreviewRoutes({ payload }))
  return app
}
