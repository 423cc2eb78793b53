'use client'

import { DefaultCell } from '@payloadcms/ui'
import type { DefaultCellComponentProps, TextareaFieldClient } from 'payload'
import type { ReactElement } from 'react'
import { localizedText } from '../../i18n/rules/localizedText.ts'
import { usePluginTranslation } from '../usePluginTranslation.ts'

/** A text that is made when it is read, in a list: in the language of the admin, also where Payload read it in another. */
export function SpokenCell({
  inLanguages,
  ...props
}: DefaultCellComponentProps<TextareaFieldClient> & {
  /** The field that has it in each language. */
  inLanguages: string
}): ReactElement {
  const { locale } = usePluginTranslation()
  const { cellData, rowData } = props
  const text = localizedText({ value: rowData?.[inLanguages], locale })
  return <DefaultCell {...props} cellData={text ?? cellData} />
}
