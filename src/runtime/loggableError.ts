/** An error as it may stand in a log: where and why, without what people typed. */
interface LoggableError {
  type: string
  message: string
  stack: string[]
  code?: string | number
  cause?: LoggableError
}

/** Characters. What somebody typed can be a megabyte, and the patterns below take quadratic time. */
const longestMessage = 2000

/** Deep enough for every chain of causes that the databases make. */
const maxCauses = 5

/**
 * Takes from an error what helps to find the fault. The drivers of databases put the values of a failed statement
 * into messages and properties, and those are names, addresses and tokens; so nothing else is taken over.
 */
export function toLoggableError(error: unknown, depth = 0): LoggableError {
  if (isLoggable(error)) return error
  if (!(error instanceof Error))
    return { type: typeof error, message: 'Something was thrown that is no error', stack: [] }
  const code = 'code' in error && ['string', 'number'].includes(typeof error.code) ? error.code : undefined
  return {
    type: error.name,
    message: withoutValues(error.message),
    stack: (error.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .map((line) => line.trim()),
    ...(code !== undefined && { code: code as string | number }),
    ...(error.cause instanceof Error &&
      depth < maxCauses && { cause: toLoggableError(error.cause, depth + 1) }),
  }
}

/** Drops the parameters that Drizzle adds, the key that MongoDB adds, the value that PostgreSQL adds, and whatever looks like an address or a token. */
function withoutValues(message: string): string {
  return message
    .slice(0, longestMessage)
    .replace(/\nparams:[^]*$/, '\nparams: [left out]')
    .replace(/dup key: \{[^]*$/, 'dup key: [left out]')
    .replace(/(invalid input (?:syntax|value) for [^:]*): "[^]*$/, '$1: [left out]')
    .replace(/value "[^]*" is out of range/, 'value [left out] is out of range')
    .replace(/[^\s"'<>:{}]+@[^\s"'<>{}]+/g, '[address]')
    .replace(/\bhttps?:\/\/[^\s"'<>]+/g, '[link]')
    .replace(/\b[\w-]{43}\b/g, '[token]')
}

/** Tells whether an error has been made loggable before it came to the logger, which does so once more. */
function isLoggable(error: unknown): error is LoggableError {
  return (
    typeof error === 'object' &&
    error !== null &&
    !(error instanceof Error) &&
    'type' in error &&
    'stack' in error &&
    Array.isArray(error.stack)
  )
}
