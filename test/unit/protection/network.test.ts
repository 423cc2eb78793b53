import { describe, expect, it } from '@jest/globals'
import { clientAddress } from '../../../src/protection/rules/clientAddress.ts'
import { networkOf } from '../../../src/protection/rules/network.ts'

describe('the network of an address', () => {
  it.each([
    ['203.0.113.77', '203.0.113.77'],
    ['::ffff:203.0.113.77', '203.0.113.77'],
    ['::FFFF:cb00:714d', '203.0.113.77'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::9', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['64:ff9b::203.0.113.77', '64:ff9b:0:0::/64'],
    ['unknown', null],
    ['_hidden', null],
    ['203.0.113.777', null],
    ['', null],
  ])('%s is in %s', (address, network) => {
    expect(networkOf(address)).toBe(network)
  })
})

describe('the address that a request came from', () => {
  const ask = (args: Partial<Parameters<typeof clientAddress>[0]>) =>
    clientAddress({
      socketAddress: '10.0.0.1',
      forwardedFor: undefined,
      forwarded: undefined,
      trustedProxies: 1,
      ...args,
    })

  it('is that of the connection while no proxy is trusted, whatever the headers say', () => {
    const headers = { forwardedFor: '192.0.2.1', forwarded: 'for=192.0.2.2' }
    expect(ask({ trustedProxies: 0, ...headers })).toBe('10.0.0.1')
    expect(ask({ trustedProxies: 0, socketAddress: null, ...headers })).toBeNull()
  })

  it.each([
    ['the last entry behind one proxy', { forwardedFor: '6.6.6.6, 192.0.2.1' }, '192.0.2.1'],
    [
      'the last but one behind two',
      { forwardedFor: '6.6.6.6, 192.0.2.1, 10.0.0.2', trustedProxies: 2 },
      '192.0.2.1',
    ],
    [
      'the first where fewer proxies were passed',
      { forwardedFor: '192.0.2.1', trustedProxies: 3 },
      '192.0.2.1',
    ],
    ['without its port', { forwardedFor: '192.0.2.1:4711' }, '192.0.2.1'],
    ['without brackets', { forwardedFor: '[2001:db8::1]:4711' }, '2001:db8::1'],
    ['from Forwarded', { forwarded: 'for=6.6.6.6, by=10.0.0.2;For=192.0.2.1;proto=https' }, '192.0.2.1'],
    ['quoted in Forwarded', { forwarded: 'for="[2001:db8::1]:4711"' }, '2001:db8::1'],
    ['from both where they agree', { forwardedFor: '192.0.2.1', forwarded: 'for=192.0.2.1' }, '192.0.2.1'],
    [
      'that of the proxy where they differ, since one is the client’s own',
      { forwardedFor: '6.6.6.6', forwarded: 'for=192.0.2.1' },
      '10.0.0.1',
    ],
    ['that of the connection where there is no header', {}, '10.0.0.1'],
    ['that of the connection where the header is empty', { forwardedFor: '' }, '10.0.0.1'],
    [
      'known without a connection, as behind Next',
      { socketAddress: null, forwardedFor: '192.0.2.1' },
      '192.0.2.1',
    ],
  ])('is %s', (_, args, address) => {
    expect(ask(args)).toBe(address)
  })
})
