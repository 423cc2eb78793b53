import { describe, expect, it } from '@jest/globals'
import { runDebianProgram } from '../../support/debianProgram.ts'

describe('a program of Debian that is not installed', () => {
  it('fails the test that needs it with the name of its package', () => {
    const run = () =>
      runDebianProgram({ program: '/usr/bin/there-is-none', input: '', debianPackage: 'some-package' })
    expect(run).toThrow(
      'There is no /usr/bin/there-is-none. Install what Debian has of it: apt-get install --no-install-recommends some-package',
    )
  })

  it('does so too where only a part of it is missing', () => {
    const program = process.execPath
    const args = ['-e', 'console.error("No module named x")']
    expect(() => runDebianProgram({ program, args, input: '', debianPackage: 'some-package' })).toThrow(
      'apt-get install --no-install-recommends some-package',
    )
  })
})
