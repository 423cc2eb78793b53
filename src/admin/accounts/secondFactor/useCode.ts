import { useState } from 'react'
import { describeError } from '../../api.ts'
import { usePluginTranslation } from '../../usePluginTranslation.ts'
import { type CodeKind, isCode } from './CodeInput.tsx'

/** What is typed as a code, and what became of it when it was sent. */
interface TypedCode {
  code: string
  setCode: (code: string) => void
  problem: string
  isBusy: boolean
  send: () => Promise<void>
  clear: () => void
}

/** A code that somebody types and sends; one that cannot be any is not sent. */
export function useCode({
  kind = 'app',
  act,
}: {
  kind?: CodeKind
  act: (code: string) => Promise<void>
}): TypedCode {
  const { t } = usePluginTranslation()
  const [code, setCode] = useState('')
  const [problem, setProblem] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const send = async (): Promise<void> => {
    if (isBusy) return
    setProblem('')
    if (!isCode({ code, kind })) {
      setProblem(t(kind === 'app' ? 'twoStep:codeMissing' : 'twoStep:recoveryMissing'))
      return
    }
    setIsBusy(true)
    try {
      await act(code)
    } catch (error) {
      setCode('')
      setProblem(describeError(error, t('twoStep:failed')))
    } finally {
      setIsBusy(false)
    }
  }
  const clear = (): void => {
    setCode('')
    setProblem('')
  }
  return { code, setCode, problem, isBusy, send, clear }
}
