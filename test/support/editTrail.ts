/** What was set to which number, in the order in which it was done. */
interface Edit {
  field: string
  number: number
  /** Milliseconds since 1970 at which it had been acknowledged; null while it is under way. */
  acknowledgedAt: number | null
}

/** Edits one after another, each of which sets one field to the next number, and what readers may see of them. */
export class EditTrail {
  readonly #edits: Edit[] = []

  begin(field: string): { number: number; acknowledge: () => void } {
    const edit: Edit = { field, number: this.#edits.length + 1, acknowledgedAt: null }
    this.#edits.push(edit)
    return { number: edit.number, acknowledge: () => (edit.acknowledgedAt = Date.now()) }
  }

  /**
   * What is wrong with an answer to a question that was asked then; null where nothing is. It must show every field as
   * it was at one and the same time, and everything that had been acknowledged `oldest` milliseconds before.
   */
  faultOf({
    seen,
    askedAt,
    oldest,
  }: {
    seen: Record<string, number>
    askedAt: number
    oldest: number
  }): string | null {
    const newest = Math.max(...Object.values(seen))
    for (const [field, number] of Object.entries(seen)) {
      const expected =
        this.#edits.findLast((edit) => edit.field === field && edit.number <= newest)?.number ?? 0
      if (number !== expected) return `mixed: ${field} is ${number} beside ${newest}, when it was ${expected}`
    }
    const due = this.#edits.findLast(
      ({ acknowledgedAt }) => acknowledgedAt !== null && acknowledgedAt <= askedAt - oldest,
    )
    return due && newest < due.number
      ? `stale: ${newest}, when ${due.number} had long been acknowledged`
      : null
  }
}
