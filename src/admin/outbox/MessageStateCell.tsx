'use client'

import { Pill, useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps, OptionObject, SelectFieldClient, StaticLabel } from 'payload'
import type { ReactElement } from 'react'
import { messageStates } from '../../outbox/rules/retry.ts'
import { messageStatePill } from './messageStatePill.ts'

/** The state of a mail in the list, by colour and word. */
export function MessageStateCell({
  cellData,
  field,
}: DefaultCellComponentProps<SelectFieldClient>): ReactElement | null {
  const { i18n } = useTranslation()
  const state = messageStates.find((each) => each === cellData)
  if (!state) return null
  const option = field.options.find(
    (each): each is OptionObject => typeof each === 'object' && each.value === state,
  )
  return (
    <Pill pillStyle={messageStatePill[state]} size="small">
      {option ? labelIn({ label: option.label, language: i18n.language }) : state}
    </Pill>
  )
}

function labelIn({ label, language }: { label: OptionObject['label']; language: string }): string {
  // Functions were called on the server.
  const texts = label as StaticLabel
  return typeof texts === 'string' ? texts : (texts[language] ?? texts.de ?? '')
}
