import { taken } from '@relais/client'
import { useState } from 'react'
import { relais } from '../../../api/relais.ts'
import { tell } from '../../../ui/toasts.tsx'
import { useWords } from '../../../words/words.ts'
import { SaveBar } from '../forms/save-bar.tsx'
import { useSaving } from '../forms/use-saving.ts'
import { NEWCOMER, newcomerOf, type OrganisationEntry } from '../organisation/entry.ts'
import { OrganisationFields } from '../organisation/organisation-form.tsx'

/** An organisation joins the collective; it sends and receives once it has signed. */
export function NewOrganisation({ onClose }: { onClose: () => void }) {
  const { t } = useWords()
  const [typed, setTyped] = useState<OrganisationEntry>(NEWCOMER)
  const adding = useSaving({
    send: (entry: OrganisationEntry, key) =>
      taken(
        relais.POST('/v1/organisations', {
          params: { header: { 'Idempotency-Key': key } },
          body: newcomerOf(entry)
        })
      ),
    asked: [['organisations'], ['collective']],
    onDone: ({ data }) => {
      tell(t('settings.organisationAdded', { name: data.name }))
      onClose()
    }
  })
  return (
    <form
      className="part"
      onSubmit={(event) => {
        event.preventDefault()
        adding.mutate(typed)
      }}
    >
      <h2>{t('settings.organisationAdd')}</h2>
      <p className="hint">{t('settings.organisationAddHint')}</p>
      <OrganisationFields value={typed} write={(part) => setTyped({ ...typed, ...part })} />
      <SaveBar saving={adding} save={t('settings.add')} onCancel={onClose} />
    </form>
  )
}
