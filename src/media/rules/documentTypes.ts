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

/** What people call a kind of file, by the ending of its name: PDF, DOCX, PNG. */
export function fileKindName(mimeType: string): string {
  const [ending] = Object.entries(documentTypes).find(([, type]) => type === mimeType) ?? []
  return (ending ?? mimeType.slice(mimeType.lastIndexOf('/') + 1)).toUpperCase()
}
