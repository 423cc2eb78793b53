'use client'

import { CheckboxInput, SelectInput, useConfig } from '@payloadcms/ui'
import { type ReactElement, useState } from 'react'
import { Button } from '../components/Button.tsx'
import { LabelledInput } from '../components/LabelledInput.tsx'
import { usePluginTranslation } from '../usePluginTranslation.ts'
import { type Rhythm, type SeriesChoice, ruleOf } from './seriesChoice.ts'
import { useSeries } from './useSeries.ts'

const rhythms = ['week', 'month', 'day'] as const

/** Asks for a rhythm, shows which dates that makes, and makes them once they have been looked at. */
export function SeriesForm({
  path,
  list,
  onClose,
}: {
  path: string
  list: string
  onClose: () => void
}): ReactElement {
  const { t } = usePluginTranslation()
  const { config } = useConfig()
  const [choice, setChoice] = useState<SeriesChoice>({ rhythm: 'week', interval: '1', count: '4', days: '' })
  const [publish, setPublish] = useState(false)
  const { state, look, create } = useSeries(path)
  const change = (changed: Partial<SeriesChoice>): void => setChoice((before) => ({ ...before, ...changed }))
  const rule = ruleOf(choice)

  if (state.kind === 'created') {
    return (
      <div role="status">
        <p>{t('seriesCreated', { count: state.dates.length })}</p>
        <Button el="link" to={`${config.routes.admin}/collections/${list}?sort=-createdAt`} onClick={onClose}>
          {t('seriesToList')}
        </Button>
      </div>
    )
  }
  return (
    <div style={{ maxWidth: '40rem' }}>
      <p>{t('seriesLead')}</p>
      <SelectInput
        path="rhythm"
        name="rhythm"
        label={t('seriesRhythm')}
        value={choice.rhythm}
        isClearable={false}
        style={{ marginBottom: '1rem' }}
        options={rhythms.map((value) => ({ value, label: t(`seriesEvery_${value}`) }))}
        onChange={(option) =>
          change({ rhythm: (Array.isArray(option) ? option[0] : option)?.value as Rhythm })
        }
      />
      {choice.rhythm === 'week' && (
        <LabelledInput
          label={t('seriesInterval')}
          type="number"
          min={1}
          max={12}
          value={choice.interval}
          onChange={(interval) => change({ interval })}
        />
      )}
      {choice.rhythm === 'day' ? (
        <LabelledInput
          label={t('seriesDays')}
          value={choice.days}
          placeholder="12.03.2030, 19.03.2030"
          onChange={(days) => change({ days })}
        />
      ) : (
        <LabelledInput
          label={t('seriesCount')}
          type="number"
          min={1}
          max={52}
          value={choice.count}
          onChange={(count) => change({ count })}
        />
      )}
      <CheckboxInput
        id="series-publish"
        name="series-publish"
        label={t('seriesPublish')}
        checked={publish}
        onToggle={() => setPublish(!publish)}
      />
      <p className="field-description">{t('seriesCopied')}</p>
      <p>
        <Button
          buttonStyle="secondary"
          size="medium"
          disabled={!rule || state.kind === 'busy'}
          onClick={() => void look(rule)}
        >
          {t('seriesLook')}
        </Button>
      </p>
      <div role="status">
        {state.kind === 'busy' && <p>{t('seriesBusy')}</p>}
        {state.kind === 'failed' && <p>{state.message || t('messageActionFailed')}</p>}
        {state.kind === 'found' && state.dates.length === 0 && <p>{t('seriesNone')}</p>}
        {state.kind === 'found' && state.dates.length > 0 && (
          <ol>
            {state.dates.map(({ startsAt, text }) => (
              <li key={startsAt}>{text}</li>
            ))}
          </ol>
        )}
      </div>
      {state.kind === 'found' && state.dates.length > 0 && (
        <Button size="medium" onClick={() => void create({ rule: state.rule, publish })}>
          {t(publish ? 'seriesCreatePublished' : 'seriesCreateDrafts', { count: state.dates.length })}
        </Button>
      )}
    </div>
  )
}
