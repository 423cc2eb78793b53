import { type ReactElement, useCallback, useState } from 'react'
import type { AnnouncementKind } from '../../announcements/rules/announcement.ts'
import type { AnnouncementPreview } from '../../announcements/rules/announcementPreview.ts'
import { type Decision, InformDialog } from './InformDialog.tsx'

interface Question {
  preview: AnnouncementPreview & { kind: AnnouncementKind }
  answer: (decision: Decision | null) => void
}

/** Asks an editor whether people shall be told of what is about to be saved. */
export function useInformQuestion(): {
  /** `nobody` where it concerns nobody, and nothing is asked; null where nothing shall be saved. */
  askToInform: (preview: AnnouncementPreview) => Promise<Decision | 'nobody' | null>
  dialog: ReactElement | null
} {
  const [question, setQuestion] = useState<Question | null>(null)
  const askToInform = useCallback(async (preview: AnnouncementPreview) => {
    const { kind, confirmed, waitlisted, pending } = preview
    if (kind === null || confirmed + waitlisted + pending === 0) return 'nobody'
    const decision = await new Promise<Decision | null>((answer) =>
      setQuestion({ preview: { ...preview, kind }, answer }),
    )
    setQuestion(null)
    return decision
  }, [])
  const dialog = question && <InformDialog preview={question.preview} onDecide={question.answer} />
  return { askToInform, dialog }
}
