import type { ArrayField, FieldAccess, PayloadRequest, TextField } from 'payload'
import { noneCopied } from '../../hooks/events/duplicateHooks.ts'
import { dropRowsWithout } from '../../hooks/references/dropRowsWithout.ts'
import { isMaterialShown } from '../../src/events/rules/isMaterialShown.ts'
import { materialKinds, materialTimes } from '../../src/events/rules/materialKind.ts'
import type { DatedEvent } from '../../src/events/rules/eventPhase.ts'
import { eventMessages } from '../../src/i18n/eventMessages.ts'
import { toLocale } from '../../src/i18n/rules/locale.ts'
import { behindScanner, conferenceLink } from '../../src/meetings/rules/conferenceLink.ts'
import type { ResolvedOptions } from '../../src/options.ts'
import { rowNamedBy } from '../fields/rowNamedBy.ts'
import { webAddressField } from '../fields/webAddressField.ts'

type Words = Record<'de' | 'en', string>

const kinds: Record<(typeof materialKinds)[number], Words> = {
  document: { de: 'Dokument', en: 'Document' },
  slides: { de: 'Folien', en: 'Slides' },
  recording: { de: 'Aufzeichnung', en: 'Recording' },
  link: { de: 'Link', en: 'Link' },
}

const times: Record<(typeof materialTimes)[number], Words> = {
  always: { de: 'sofort', en: 'at once' },
  afterwards: { de: 'ab dem Ende der Veranstaltung', en: 'from the end of the event on' },
}

/** Recordings, slides and whatever else there is to look at, on the page or elsewhere. */
export function materialsField(options: ResolvedOptions): ArrayField {
  const access = { read: onceShown(options) }
  return {
    name: 'materials',
    type: 'array',
    label: { de: 'Aufzeichnungen und Materialien', en: 'Recordings and materials' },
    hooks: { afterRead: [dropRowsWithout('file', 'link')], beforeDuplicate: [noneCopied] },
    labels: {
      singular: { de: 'Material', en: 'Material' },
      plural: { de: 'Materialien', en: 'Materials' },
    },
    admin: {
      components: rowNamedBy({ by: 'title', row: { de: 'Material', en: 'Material' } }),
      initCollapsed: true,
      description: {
        de: 'Steht auf der Seite, zum Beispiel die Folien oder der Link zur Aufzeichnung nach der Veranstaltung.',
        en: 'Shown on the page, such as the slides, or the link to the recording after the event.',
      },
    },
    fields: [
      {
        name: 'title',
        type: 'text',
        label: { de: 'Titel', en: 'Title' },
        required: true,
        localized: true,
        maxLength: 200,
      },
      {
        type: 'row',
        fields: [
          {
            name: 'kind',
            type: 'select',
            label: { de: 'Art', en: 'Kind' },
            defaultValue: 'document',
            options: materialKinds.map((value) => ({ value, label: kinds[value] })),
            admin: { isClearable: false, width: '50%' },
          },
          {
            name: 'shown',
            type: 'select',
            label: { de: 'Zu sehen', en: 'Shown' },
            options: materialTimes.map((value) => ({ value, label: times[value] })),
            admin: {
              width: '50%',
              description: {
                de: 'Leer: Dokumente sofort, alles andere ab dem Ende der Veranstaltung.',
                en: 'Empty: documents at once, all else from the end of the event on.',
              },
            },
          },
        ],
      },
      {
        name: 'file',
        type: 'upload',
        relationTo: options.slugs.media,
        label: { de: 'Datei', en: 'File' },
        access,
      },
      linkField({ options, access }),
    ],
  }
}

/** Until the event is over, the public does not read where a recording will be. */
const onceShown =
  ({ isEditor }: ResolvedOptions): FieldAccess =>
  ({ doc, siblingData, req }) => {
    if (isEditor({ req })) return true
    // Nobody may search by what they do not see.
    if (!doc || !siblingData) return false
    const event = doc as DatedEvent
    return isMaterialShown({ material: siblingData, event, now: new Date() })
  }

/** Whether everybody may be led to an address: not into a video conference. */
function mayBeShown(link: unknown): boolean {
  return (
    typeof link === 'string' && link.startsWith('https://') && conferenceLink(behindScanner(link)) === null
  )
}

function linkField({
  options,
  access,
}: {
  options: ResolvedOptions
  access: TextField['access']
}): TextField {
  const field = webAddressField({
    name: 'link',
    label: { de: 'oder Link', en: 'or link' },
    admin: {
      description: {
        de: 'Alle sehen, wohin er führt. Der Zugangslink der Videokonferenz gehört nicht hierher, sondern unter „Zugang“.',
        en: 'Everybody sees where it leads. The join link of the conference does not belong here but under “Access”.',
      },
    },
  })
  const rule = field.validate as (value: unknown, context: Context) => string | true
  const validate = async (value: unknown, context: Context): Promise<string | true> => {
    const { req, siblingData } = context
    const messages = eventMessages(toLocale(req.i18n.language))
    if (!value) return siblingData.file ? true : messages.nothingToShow
    if (siblingData.file) return messages.fileAndLink
    const fault = rule(value, context)
    if (fault !== true) return fault
    if (!String(value).startsWith('https://')) return messages.notSecure
    if (!mayBeShown(value)) return messages.joinLinkInMaterials
    const { totalDocs } = await req.payload.count({
      collection: options.slugs.meetings,
      where: { joinUrl: { equals: value } },
      req,
    })
    return totalDocs === 0 || messages.joinLinkInMaterials
  }
  return { ...field, access, custom: { isSound: mayBeShown }, validate }
}

interface Context {
  siblingData: { file?: unknown }
  req: PayloadRequest
}
