'use client'

import {
  useAllFormFields,
  useConfig,
  useDocumentInfo,
  useForm,
  useFormModified,
  useFormProcessing,
  useFormSubmitted,
} from '@payloadcms/ui'
import { type ReactElement, useCallback, useEffect, useRef } from 'react'
import { useAwaitedRows } from '../components/useAwaitedRows.ts'
import { useCloseOnceMade } from '../components/useCloseOnceMade.ts'
import { faultsIn, tabOf } from './firstFault.ts'
import { showField } from './showField.ts'

/** Milliseconds of quiet after which Payload asks the server no more about what was typed before. */
const settled = 600

interface Refused {
  /** What the form held, to tell whether somebody has typed since. */
  data: string
  faults: { path: string; message: string }[]
}

/**
 * In every form: a save that is refused leads to the first faulty field, by whatever button it was asked. Payload leaves the
 * tab as it is, takes what was refused for saved, so that nobody could try again or would be warned before they leave, and
 * lets its answer about what was typed before take away what the refusal says.
 */
export function RefusalGuide(): ReactElement {
  const marker = useRef<HTMLSpanElement>(null)
  const refused = useRef<Refused | null>(null)
  const { collectionSlug, globalSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { dispatchFields, getData, getFields, setModified } = useForm()
  const [state] = useAllFormFields()
  useAwaitedRows()
  useCloseOnceMade()
  const fields = collectionSlug
    ? getEntityConfig({ collectionSlug }).fields
    : globalSlug
      ? getEntityConfig({ globalSlug }).fields
      : []

  const forget = useCallback(() => {
    refused.current = null
  }, [])
  const onRefusal = (): void => {
    // What comes by the context is a render behind.
    const state = getFields()
    const paths = faultsIn({ state, fields })
    const faults = paths.map((path) => ({ path, message: state[path]?.errorMessage ?? '' }))
    refused.current = { data: JSON.stringify(getData()), faults }
    const [path] = paths
    const form = marker.current?.closest('form')
    if (form && path !== undefined) void showField({ form, path, tab: tabOf({ path, fields }) })
  }
  useSaves({ onBegin: forget, onRefusal })

  useEffect(() => {
    if (!refused.current) return
    const { data, faults } = refused.current
    if (JSON.stringify(getData()) !== data) {
      refused.current = null
      return
    }
    const lost = faults.filter(({ path }) => getFields()[path]?.valid !== false)
    if (lost.length > 0) {
      // As long as the form counts as changed, this would make Payload ask once more.
      setModified(false)
      dispatchFields({ type: 'ADD_SERVER_ERRORS', errors: lost })
    }
    const timer = setTimeout(() => setModified(true), settled)
    return () => clearTimeout(timer)
  }, [dispatchFields, getData, getFields, setModified, state])
  return <span ref={marker} hidden />
}

/** Calls back when a save of the form begins, and when it has been refused, by the form itself or by the server. */
function useSaves({ onBegin, onRefusal }: { onBegin: () => void; onRefusal: () => void }): void {
  const isSaving = useFormProcessing()
  const isSubmitted = useFormSubmitted()
  const isModified = useFormModified()
  const before = useRef({ isSaving, isSubmitted })
  useEffect(() => {
    const { current } = before
    before.current = { isSaving, isSubmitted }
    if (isSaving) return onBegin()
    const hasEnded = current.isSaving && (isSubmitted || isModified)
    // The server may refuse before anything is saved.
    if (hasEnded || (isSubmitted && !current.isSubmitted)) onRefusal()
  })
}
