'use client'

import type { ReactElement, ReactNode } from 'react'

/** A button of the editor's toolbar, with a name for those who do not see it; the cursor stays where it stands in the text. */
export function ToolButton({
  label,
  isPressed,
  isWide = false,
  onPress,
  children,
}: {
  label: string
  /** Left out where it does something once. */
  isPressed?: boolean
  /** Of words rather than of a picture. */
  isWide?: boolean
  onPress: () => void
  children: ReactNode
}): ReactElement {
  return (
    <button
      type="button"
      className={`toolbar-popup__button${isPressed ? ' active' : ''}`}
      style={isWide ? { width: 'auto', paddingInline: '0.5rem', color: 'inherit' } : undefined}
      title={label}
      aria-label={label}
      aria-pressed={isPressed}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      {children}
    </button>
  )
}
