import { Button as PayloadsButton } from '@payloadcms/ui'
import type { ComponentProps, ReactElement } from 'react'
import { useIsHydrated } from '../useIsHydrated.ts'

/** Payload's button, disabled until pressing it does something: over a slow line the page is there long before its script. */
export function Button(props: ComponentProps<typeof PayloadsButton>): ReactElement {
  const isHydrated = useIsHydrated()
  const { el, disabled = false } = props
  const isLink = el === 'link' || el === 'anchor'
  return <PayloadsButton {...props} disabled={disabled || (!isHydrated && !isLink)} />
}
