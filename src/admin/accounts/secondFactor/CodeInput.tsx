'use client'

import { type ReactElement, useEffect, useId, useRef } from 'react'
import { usePluginTranslation } from '../../usePluginTranslation.ts'
import { FormProblem } from './FormProblem.tsx'

export type CodeKind = 'app' | 'recovery'

/** Whether what was typed can be a code of this kind; blanks between its parts are welcome. */
export function isCode({ code, kind }: { code: string; kind: CodeKind }): boolean {
  const plain = code.replace(/[\s-]/g, '')
  return kind === 'app' ? /^\d{6}$/.test(plain) : /^[a-z2-7]{10}$/i.test(plain)
}

/** The one field for a code, with what is wrong about it. */
export function CodeInput({
  kind = 'app',
  value,
  problem,
  hasFocus = false,
  onChange,
  onEnter,
}: {
  kind?: CodeKind
  value: string
  /** Empty where there is none. */
  problem: string
  /** Whether one begins here. */
  hasFocus?: boolean
  onChange: (value: string) => void
  /** Where no form of its own stands around it. */
  onEnter?: () => void
}): ReactElement {
  const { t } = usePluginTranslation()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (hasFocus) input.current?.focus()
  }, [hasFocus, kind])
  useEffect(() => {
    if (problem) input.current?.focus()
  }, [problem])
  return (
    <div className="field-type text" style={{ margin: '1rem 0' }}>
      <label className="field-label" htmlFor={id}>
        {t(kind === 'app' ? 'twoStep:code' : 'twoStep:recoveryCode')}
      </label>
      <div className="field-type__wrap">
        <input
          ref={input}
          id={id}
          type="text"
          value={value}
          autoComplete={kind === 'app' ? 'one-time-code' : 'off'}
          inputMode={kind === 'app' ? 'numeric' : 'text'}
          autoCapitalize="none"
          spellCheck={false}
          maxLength={20}
          aria-invalid={problem !== ''}
          aria-describedby={`${id}-problem`}
          style={{ maxWidth: '16rem', fontVariantNumeric: 'tabular-nums', letterSpacing: '0.1em' }}
          onChange={({ target }) => onChange(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !onEnter) return
            event.preventDefault()
            onEnter()
          }}
        />
      </div>
      <div id={`${id}-problem`} style={{ marginTop: '0.5rem' }}>
        <FormProblem>{problem}</FormProblem>
      </div>
    </div>
  )
}
