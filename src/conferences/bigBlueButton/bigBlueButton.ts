import { loadOnce } from '../../runtime/loadOnce.ts'
import { ConferenceError } from '../rules/ConferenceError.ts'
import type { ConferenceProvider } from '../rules/ConferenceProvider.ts'
import { BigBlueButtonApi, type BigBlueButtonServer } from './BigBlueButtonApi.ts'
import { bigBlueButtonPresence } from './bigBlueButtonPresence.ts'
import { checkBigBlueButton } from './checkBigBlueButton.ts'
import { openSession, roomOfWish } from './openSession.ts'

/** What `bigBlueButton()` takes: a server, or a scalelite before several, and its shared secret. */
export interface BigBlueButtonOptions extends BigBlueButtonServer {
  /**
   * Where the server tells that a room ended and who was there: `/conferences/bigbluebutton` of the public address. Default: it tells
   * nothing, and who is there is asked for each minute.
   */
  callbackUrl?: string
}

/** Not loaded by a config that has the provider in it. */
const loadReceiver = loadOnce(() => import('./receiveFromBigBlueButton.ts'))

/** BigBlueButton as a conference provider: rooms and links are made in the moment of a click, presence by looks and by its report. */
export function bigBlueButton({ callbackUrl, ...server }: BigBlueButtonOptions): ConferenceProvider {
  const api = new BigBlueButtonApi(server)
  const { secret } = server
  const told = { secret, callbackUrl: callbackUrl ?? null }
  return {
    name: 'bigbluebutton',
    label: 'BigBlueButton',
    access: 'door',
    kinds: ['meeting', 'webinar'],
    hosts: [],
    asksWhileRunning: true,
    ensureRoom: ({ wish, room }) => Promise.resolve(roomOfWish({ wish, room, told })),
    closeRoom: async ({ room: { id }, signal }) => {
      try {
        await api.call('end', new URLSearchParams({ meetingID: id }), { signal })
      } catch (error) {
        if (!(error instanceof ConferenceError) || error.consequence !== 'gone') throw error
      }
    },
    door: async ({ wish, room: stored, visitor: { id: userID, displayName, role }, signal }) => {
      const { room, createTime } = await openSession({ api, wish, room: stored, told, signal })
      const query = new URLSearchParams({
        fullName: displayName,
        meetingID: room.id,
        role: role === 'attendee' ? 'VIEWER' : 'MODERATOR',
        userID,
        createTime,
        errorRedirectUrl: wish.pageUrl,
      })
      return { url: api.urlOf('join', query), room }
    },
    presence: ({ room, now, signal }) =>
      bigBlueButtonPresence({ api, room, isTold: callbackUrl !== undefined, now, signal }),
    receive: async (args) => (await loadReceiver()).receiveFromBigBlueButton({ ...args, secret }),
    checkConnection: ({ signal }) => checkBigBlueButton({ api, signal }),
  }
}
