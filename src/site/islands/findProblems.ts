/** What is wrong with a field, in the server's own words. */
export interface FieldProblem {
  /** Null where it is about no field of the form. */
  field: HTMLElement | null
  text: string
  /** What is said at the field itself, where that is shorter. */
  atField?: string
}

/** Coarser than the server's rule: what passes here may still be refused there, never the other way round. */
const looksLikeEmail = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

type Input = HTMLInputElement | HTMLTextAreaElement

function isAnswered(field: HTMLElement): boolean {
  if (field instanceof HTMLFieldSetElement) return field.querySelector('input:checked') !== null
  if (field instanceof HTMLInputElement && field.type === 'checkbox') return field.checked
  return (field as Input).value.trim() !== ''
}

/** Whether a field counts only together with another one, and that is not ticked or filled in. */
function isIdle(form: HTMLFormElement, { dataset: { onlyWith } }: HTMLElement): boolean {
  if (onlyWith === undefined) return false
  const other = form.querySelector<HTMLElement>(`#${onlyWith}`)
  return other === null || !isAnswered(other)
}

/** Finds what is missing and what is no e-mail address, in the order of the form. */
export function findProblems(form: HTMLFormElement): FieldProblem[] {
  const fields = form.querySelectorAll<HTMLElement>('[data-missing], [data-invalid-email]')
  return [...fields].flatMap((field) => {
    const { missing, missingHere, invalidEmail } = field.dataset
    if (isIdle(form, field)) return []
    if (missing !== undefined && !isAnswered(field)) return [{ field, text: missing, atField: missingHere }]
    const isWrongEmail = invalidEmail !== undefined && !looksLikeEmail.test((field as Input).value.trim())
    return isWrongEmail ? [{ field, text: invalidEmail }] : []
  })
}
