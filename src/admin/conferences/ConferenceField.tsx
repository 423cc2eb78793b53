'use client'

import { SelectInput, useField } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import type { ReactElement } from 'react'
import { linkByHand } from '../../conferences/rules/conferenceOf.ts'
import { usePluginTranslation } from '../usePluginTranslation.ts'

/** A conference provider as the form offers it. */
interface Choice {
  name: string
  label: string
  hosts: readonly string[]
}

type Props = TextFieldClientProps & { choices: readonly Choice[] }

/** Who makes the room of an event: nobody, where the link is entered by hand, or one of the providers that are set up. */
export function ConferenceField({ field, path, choices, readOnly }: Props): ReactElement {
  const { value, setValue } = useField<string>({ path })
  const { t } = usePluginTranslation()
  const options = [
    { value: linkByHand, label: t('linkByHand') },
    ...choices.map(({ name, label }) => ({ value: name, label: t('madeBy', { label }) })),
  ]
  const isUnknown = Boolean(value) && !options.some((option) => option.value === value)
  return (
    <SelectInput
      path={path}
      name={path}
      label={field.label}
      readOnly={readOnly}
      isClearable={false}
      hasMany={false}
      value={value || linkByHand}
      // What was set up once and is no more is still to be seen.
      options={isUnknown ? [...options, { value, label: value }] : options}
      onChange={(option) => setValue(Array.isArray(option) ? linkByHand : option.value)}
    />
  )
}

/** Whose account the conference is held by. */
export function HostField({ field, path, choices, readOnly }: Props): ReactElement {
  const { value, setValue } = useField<string>({ path })
  const { value: conference } = useField<string>({ path: 'conference' })
  const hosts = choices.find(({ name }) => name === conference)?.hosts ?? []
  return (
    <SelectInput
      path={path}
      name={path}
      label={field.label}
      readOnly={readOnly}
      isClearable={false}
      hasMany={false}
      value={value || hosts[0]}
      options={hosts.map((host) => ({ value: host, label: host }))}
      onChange={(option) => setValue(Array.isArray(option) ? undefined : option.value)}
    />
  )
}
