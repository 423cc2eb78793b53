'use client'

import { type ReactElement, useId } from 'react'
import { consentChannelLabels, editorsChannels } from '../../consents/rules/consentChannel.ts'
import { participationMessages } from '../../i18n/participationMessages.ts'
import type { Participation } from '../../participation/rules/participation.ts'
import { useMessages } from '../useMessages.ts'
import type { Entry } from './Entry.ts'

/** The consents that an event asks for, with their texts to read out, and how they were given. */
export function ConsentFields({
  consents,
  entry: { consents: given, channel: chosen, locale: language },
  errors,
  onChange,
}: {
  consents: Participation['event']['consents']
  entry: Entry
  /** What is wrong, by the path of the field. */
  errors: Record<string, string>
  onChange: (change: Partial<Entry>) => void
}): ReactElement {
  const { messages, locale } = useMessages(participationMessages)
  const id = useId()
  const tick = (consent: string, isGiven: boolean): void =>
    onChange({ consents: isGiven ? [...given, consent] : given.filter((each) => each !== consent) })
  return (
    <>
      <fieldset aria-describedby={`${id}-consents`}>
        <legend>{messages.consentsGiven}</legend>
        <p id={`${id}-consents`} className="gfe-remark">
          {messages.consentsHelp}
        </p>
        {consents.map(({ id: consent, label, required, texts }) => (
          <div key={consent}>
            <label className="gfe-choice">
              <input
                type="checkbox"
                checked={given.includes(consent)}
                onChange={({ target }) => tick(consent, target.checked)}
              />
              <span>
                {label}
                {required && <span className="gfe-remark">{messages.required}</span>}
              </span>
            </label>
            {/* In the language of the person, which is the one that is stored. */}
            <details open className="gfe-text">
              <summary>{messages.readOut}</summary>
              <div>
                <p lang={language} className="gfe-read-out">
                  {texts[language]}
                </p>
              </div>
            </details>
          </div>
        ))}
        {errors.consentsGiven && <p className="gfe-error">{errors.consentsGiven}</p>}
      </fieldset>
      <fieldset>
        <legend>{messages.channel}</legend>
        {editorsChannels.map((channel) => (
          <label key={channel} className="gfe-choice">
            <input
              type="radio"
              name={`${id}-channel`}
              checked={chosen === channel}
              onChange={() => onChange({ channel })}
            />
            <span>{consentChannelLabels[channel][locale]}</span>
          </label>
        ))}
        {errors.consentChannel && <p className="gfe-error">{errors.consentChannel}</p>}
      </fieldset>
    </>
  )
}
