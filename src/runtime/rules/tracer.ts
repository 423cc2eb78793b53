/** What a span says beside its name: words from short lists, and numbers. Never what a person or an editor wrote. */
export type SpanAttributes = Record<string, string | number | boolean>

/** As much of a span of OpenTelemetry as is used here. */
interface Span {
  setAttributes: (attributes: SpanAttributes) => unknown
  setStatus: (status: { code: number }) => unknown
  end: () => void
}

/** As much of a tracer of OpenTelemetry as is used here: `trace.getTracer('…')` of `@opentelemetry/api` is one. */
export interface Tracer {
  startActiveSpan: <Result>(
    name: string,
    options: { kind?: number; attributes?: SpanAttributes },
    work: (span: Span) => Result,
  ) => Result
}
