import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/field.tsx'
import { useWords } from '../../../words/words.ts'
import { Rights } from '../../orientations/new/rights.tsx'
import type { ServiceEntry } from './entry.ts'
import { HoursField } from './hours-field.tsx'

interface Props {
  service: ServiceEntry
  onChange: (service: ServiceEntry) => void
  onRemove: () => void
}

/** One service as the directory shows it: what it is called, when and how one reaches it, and for which rights people may be sent. */
export function ServiceFields({ service, onChange, onRemove }: Props) {
  const { t } = useWords()
  const put = (part: Partial<ServiceEntry>) => onChange({ ...service, ...part })
  return (
    <details className="card part" open={service.id === undefined || undefined}>
      <summary>{service.name || t('settings.serviceNew')}</summary>
      <TextField
        label={t('settings.serviceName')}
        required
        maxLength={200}
        value={service.name}
        onChange={(event) => put({ name: event.currentTarget.value })}
      />
      <div className="pair">
        <TextField
          label={t('settings.phone')}
          type="tel"
          dir="ltr"
          value={service.phone}
          onChange={(event) => put({ phone: event.currentTarget.value })}
        />
        <TextField
          label={t('settings.email')}
          type="email"
          dir="ltr"
          value={service.email}
          onChange={(event) => put({ email: event.currentTarget.value })}
        />
      </div>
      <HoursField notation={service.openingHours} onChange={(openingHours) => put({ openingHours })} />
      <details className="more">
        <summary>{t('settings.serviceRightsCount', { count: service.rights.length })}</summary>
        <Rights
          label={t('settings.serviceRights')}
          hint={t('settings.serviceRightsHint')}
          chosen={service.rights}
          wrong={undefined}
          onChange={(rights) => put({ rights })}
        />
      </details>
      <Button kind="stop" onClick={onRemove}>
        {t('settings.serviceRemove')}
      </Button>
    </details>
  )
}
