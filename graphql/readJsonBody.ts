/** Thrown where a body is no JSON that could hold a GraphQL request. */
export class UnreadableBody extends Error {
  override readonly name = 'UnreadableBody'
  readonly status: 400 | 415

  constructor({ status, message }: { status: 400 | 415; message: string }) {
    super(message)
    this.status = status
  }
}

/** Reads the body of a POST. Throws UnreadableBody where it is not sent as JSON in UTF-8, or is none. */
export async function readJsonBody({
  contentType,
  octets,
}: {
  contentType: string
  octets: () => Promise<ArrayBuffer>
}): Promise<unknown> {
  const [mediaType = '', ...parameters] = contentType
    .toLowerCase()
    .split(';')
    .map((part) => part.trim())
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length)
  if (mediaType !== 'application/json' || !/^("?)utf-?8\1$/.test(charset ?? 'utf-8')) {
    const got = contentType === '' ? 'keiner' : `„${contentType.slice(0, 100)}“`
    throw new UnreadableBody({
      status: 415,
      message: `Der Content-Type muss application/json in UTF-8 sein, gekommen ist ${got}.`,
    })
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(await octets()))
  } catch {
    throw new UnreadableBody({
      status: 400,
      message: 'Der Body muss JSON sein, zum Beispiel {"query": "{ topics { name } }"}.',
    })
  }
}
