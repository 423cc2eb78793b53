import { toast } from '@payloadcms/ui'
import { type ReactElement, useState } from 'react'
import { describeError, useApi } from '../api.ts'
import { Button } from '../components/Button.tsx'

/** Does one of the first steps on the spot, and says what the server says of it. */
export function StepButton({
  path,
  label,
  failed,
  onDone,
}: {
  /** Of the endpoint that does it. */
  path: string
  label: string
  /** What is said where the server says nothing. */
  failed: string
  onDone: () => void
}): ReactElement {
  const api = useApi()
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const act = async (): Promise<void> => {
    setIsBusy(true)
    setProblem('')
    try {
      const { message } = await api.post<{ message?: string }>(path)
      // The step, and with the last one the list, goes away.
      if (message) toast.success(message)
      onDone()
    } catch (error) {
      setProblem(describeError(error, failed))
    } finally {
      setIsBusy(false)
    }
  }
  return (
    <div>
      <Button size="small" buttonStyle="secondary" disabled={isBusy} onClick={() => void act()}>
        {label}
      </Button>
      <p role="status">{problem}</p>
    </div>
  )
}
