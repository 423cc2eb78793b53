import { useForm, useFormFields, useRowLabel } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/** Opens the row of a list that holds nothing yet, once: whoever adds one to a list of closed ones wants to fill it in. */
export function useOpenWhenNew({ isEmpty }: { isEmpty: boolean }): void {
  const { path } = useRowLabel()
  const end = path.lastIndexOf('.')
  const list = path.slice(0, end)
  const index = Number(path.slice(end + 1))
  const rows = useFormFields(([fields]) => fields[list]?.rows)
  const { dispatchFields } = useForm()
  const isDone = useRef(false)
  useEffect(() => {
    if (!isEmpty || isDone.current || !rows?.[index]?.collapsed) return
    isDone.current = true
    dispatchFields({
      type: 'SET_ROW_COLLAPSED',
      path: list,
      updatedRows: rows.map((row, at) => (at === index ? { ...row, collapsed: false } : row)),
    })
  }, [dispatchFields, index, isEmpty, list, rows])
}
