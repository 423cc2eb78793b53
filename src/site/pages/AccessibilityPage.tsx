import { WrittenPage } from '../components/layout/WrittenPage.tsx'
import { useSite } from '../SiteContext.tsx'

/** How accessible the pages are, and whom to tell what is not (§ 12b BGG). Only where it was written. */
export function AccessibilityPage() {
  const { messages } = useSite()
  return <WrittenPage page="accessibility" title={messages.footer.accessibility} />
}
