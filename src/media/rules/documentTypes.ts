/** The kinds of documents that are taken as material, beside pictures: by the endings of their names. */
export const documentTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
} as const

/** The kind that the ending of a name stands for; undefined where it is none of these. */
export function documentTypeOf(name: string): string | undefined {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  return Object.entries(documentTypes).find(([each]) => each === ending)?.[1]
}

/** Tells whether a PDF is whole: it begins as one, and its end is there. Payload refuses others, in words for programmers. */
export function isWholePdf(data: Buffer): boolean {
  const end = data.subarray(-1024).toString('latin1')
  return data.subarray(0, 5).toString('latin1') === '%PDF-' && end.includes('%%EOF') && end.includes('xref')
}

/** Tells whether a PDF opens with a password alone, or is otherwise locked: its trailer names what it is encrypted by (ISO 32000-1, 7.6). */
export function isLockedPdf(data: Buffer): boolean {
  return /\/Encrypt\s+(\d+\s+\d+\s+R|<<)/.test(data.toString('latin1'))
}

/**
 * Tells whether a document of an office is what its name says: a whole archive (ZIP) with the parts of that kind. One with a
 * password is none, nor is a renamed file of another kind.
 */
export function isWholeOfficeFile(data: Buffer, type: string): boolean {
  const isArchive = data.subarray(0, 4).toString('latin1') === 'PK\x03\x04' && data.includes('PK\x05\x06')
  const part = Object.entries(partsOfOffice).find(([ending]) => documentTypes[ending as 'docx'] === type)?.[1]
  // An OpenDocument file begins with its type (OpenDocument 1.3, part 2, 3.3).
  return isArchive && data.includes(part ?? type)
}

/** The folder by which each kind of Microsoft's is known. */
const partsOfOffice = { docx: 'word/', xlsx: 'xl/', pptx: 'ppt/' } as const

/** Whether browsers save a file rather than show it: a document of an office, by its name. */
export function isSavedByBrowsers(name: string): boolean {
  const type = documentTypeOf(name)
  return type !== undefined && type !== documentTypes.pdf
}

/** What people call a kind of file, by the ending of its name: PDF, DOCX, PNG. */
export function fileKindName(mimeType: string): string {
  const [ending] = Object.entries(documentTypes).find(([, type]) => type === mimeType) ?? []
  return (ending ?? mimeType.slice(mimeType.lastIndexOf('/') + 1)).toUpperCase()
}
