'use client'

import type { ReactElement } from 'react'
import type { Attendee } from '../../participation/rules/participation.ts'
import { useRegistrationMoves } from '../registrations/useRegistrationMoves.tsx'

/** Lets an editor at the door correct the address of somebody whom mails do not reach: the person is right there. */
export function CorrectAtDoor({
  attendee: { id, name, email },
  registrationsPath,
  onDone,
}: {
  attendee: Attendee
  registrationsPath: string
  /** Gets a sentence on what was done. */
  onDone: (sentence: string) => void
}): ReactElement {
  const { correct, dialog } = useRegistrationMoves({
    path: `${registrationsPath}/${id}`,
    status: 'confirmed',
    who: name ?? email,
    email,
    onDone,
  })
  return (
    <span className="gfe-actions">
      <button type="button" onClick={correct.start}>
        {correct.label}
      </button>
      {dialog}
    </span>
  )
}
