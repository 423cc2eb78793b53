import { describe, expect, it } from '@jest/globals'
import { documentTypeOf, documentTypes, fileKindName } from '../../../src/media/rules/documentTypes.ts'

describe('a file to download', () => {
  it.each([
    [documentTypes.docx, 'DOCX'],
    [documentTypes.odp, 'ODP'],
    ['application/pdf', 'PDF'],
    ['image/png', 'PNG'],
  ])('of type %s is called %s on the page', (mimeType, name) => {
    expect(fileKindName(mimeType)).toBe(name)
  })

  it('has its type from the ending of its name, whatever the browser says', () => {
    expect(documentTypeOf('Protokoll vom 3.4.DOCX')).toBe(documentTypes.docx)
    expect([documentTypeOf('constructor'), documentTypeOf('programm.exe')]).toEqual([undefined, undefined])
  })
})
