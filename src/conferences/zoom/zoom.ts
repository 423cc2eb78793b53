import { ConferenceError } from '../rules/ConferenceError.ts'
import type { ConferenceProvider } from '../rules/ConferenceProvider.ts'
import { checkZoom } from './checkZoom.ts'
import { receiveFromZoom } from './rules/zoomWebhook.ts'
import { type ZoomAccount, ZoomApi } from './ZoomApi.ts'
import { admitToZoom, expelFromZoom } from './zoomPeople.ts'
import { findPanellistUrl, setZoomPanellists } from './zoomPanellists.ts'
import { zoomPresence } from './zoomPresence.ts'
import { closeZoomRoom, ensureZoomRoom, inspectZoomRoom, readZoomRoom } from './zoomRooms.ts'

/** What `zoom()` takes: a server-to-server OAuth app of Zoom's marketplace, and who hosts. */
export interface ZoomOptions extends ZoomAccount {
  /** The secret token of the app's webhooks. Default: none, and webhooks are refused. */
  webhookSecret?: string
  /** Addresses of the Zoom accounts that conferences can be held by; the first is the usual one. */
  hosts: readonly [string, ...string[]]
  /** Domain of the addresses that Zoom is told in place of people's own: one of yours in which nobody has these. */
  pseudonymDomain: string
}

/** Zoom as a conference provider: rooms, a personal link for each person, presence by report and webhooks. */
export function zoom({ webhookSecret, hosts, pseudonymDomain, ...account }: ZoomOptions): ConferenceProvider {
  const api = new ZoomApi(account)
  return {
    name: 'zoom',
    label: 'Zoom',
    access: 'personal',
    kinds: ['meeting', 'webinar'],
    hosts,
    pseudonymDomain,
    ensureRoom: (args) => ensureZoomRoom({ api, ...args }),
    closeRoom: (args) => closeZoomRoom({ api, ...args }),
    inspectRoom: (args) => inspectZoomRoom({ api, ...args }),
    admit: (args) => admitToZoom({ api, ...args }),
    expel: (args) => expelFromZoom({ api, ...args }),
    setPanellists: (args) => setZoomPanellists({ api, domain: pseudonymDomain, ...args }),
    presence: (args) => zoomPresence({ api, ...args }),
    door: async ({ room, visitor, ...call }) => {
      if (visitor.role === 'attendee') {
        return visitor.access ? { url: visitor.access.joinUrl } : { wait: 'notOpened' }
      }
      const read = room && (await readZoomRoom({ api, room, ...call }))
      if (!read) throw new ConferenceError({ fault: 'roomGone', consequence: 'gone' })
      if (visitor.role === 'panellist' && read.kind === 'webinar') {
        const { id } = visitor
        const own = await findPanellistUrl({ api, room, domain: pseudonymDomain, id, ...call })
        return own ? { url: own } : { wait: 'notOpened' }
      }
      // The host's link lets its holder act as the host for two hours, so it is asked for in the moment and never kept.
      const url = visitor.role === 'host' ? read.found.start_url : read.found.join_url
      return url ? { url } : { wait: 'notOpened' }
    },
    receive: ({ request, now }) => {
      if (!webhookSecret) return Promise.resolve({ status: 404, notices: [] })
      const { accountId } = account
      return Promise.resolve(receiveFromZoom({ request, secret: webhookSecret, accountId, now }))
    },
    checkConnection: (args) => checkZoom({ api, hosts, ...args }),
  }
}
