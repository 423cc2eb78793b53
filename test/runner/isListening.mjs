import { connect } from 'node:net'

/**
 * Asked before a suite starts, in which each file would wait half a minute for a server that is not there.
 *
 * @param {string} address Of a database.
 * @param {number} usualPort
 * @returns {Promise<boolean>}
 */
export function isListening(address, usualPort) {
  const { protocol, hostname, port } = new URL(address.split(',')[0])
  if (protocol === 'mongodb+srv:') return Promise.resolve(true)
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port || usualPort), timeout: 5000 })
    const answer = (isThere) => {
      socket.destroy()
      resolve(isThere)
    }
    socket.once('connect', () => answer(true))
    socket.once('error', () => answer(false))
    socket.once('timeout', () => answer(false))
  })
}
