/** A value with its labels. */
export interface Sample {
  labels: Record<string, string>
  value: number
}
