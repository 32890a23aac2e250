import { taken } from '@relais/client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { territoriesQuery } from '../../../api/directory.ts'
import { FoundAgain } from '../../../api/offline/found-again.tsx'
import { useKept } from '../../../api/offline/use-kept.ts'
import { ProblemNotice } from '../../../api/problem-notice.tsx'
import { relais } from '../../../api/relais.ts'
import { useAttemptKey } from '../../../referral/asking/act.ts'
import { Button } from '../../../ui/button.tsx'
import { Choices, SelectField, TextField } from '../../../ui/field.tsx'
import { tell } from '../../../ui/toasts.tsx'
import { dayInParis } from '../../../words/formats.ts'
import { useWords } from '../../../words/words.ts'
import { AUDIENCES, blank, bodyOf, KINDS, type Typed } from './activity.ts'
import { MembersField } from './members-field.tsx'

/** Notes an activity: what and when, and how many came of each kind; nobody is named. */
export function NewActivity({ onClose }: { onClose: () => void }) {
  const { t } = useWords()
  const client = useQueryClient()
  const keyOf = useAttemptKey()
  const today = dayInParis(new Date())
  const { value: typed, write, ...kept } = useKept<Typed>('network-activity', blank(today))
  const { data: territories = [] } = useQuery(territoriesQuery)
  const saving = useMutation({
    mutationFn: (sent: Typed) => {
      const body = bodyOf(sent)
      return taken(
        relais.POST('/v1/network-activities', { params: { header: { 'Idempotency-Key': keyOf(body) } }, body })
      )
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['/v1/network-activities'] })
      kept.forget()
      tell(t('network.saved'))
      onClose()
    }
  })
  return (
    <form
      className="card stack"
      aria-labelledby="new-activity"
      onSubmit={(event) => {
        event.preventDefault()
        if (typed.kind !== '' && typed.audiences.length > 0) saving.mutate(typed)
      }}
    >
      <h2 id="new-activity">{t('network.note')}</h2>
      <FoundAgain kept={kept} />
      <Choices
        label={t('network.kind')}
        name="kind"
        wide
        options={KINDS.map((kind) => ({ value: kind, label: t(`network.kind.${kind}`) }))}
        chosen={[typed.kind]}
        onChoose={(kind) => write({ kind: kind as Typed['kind'] })}
      />
      <TextField
        label={t('network.day')}
        type="date"
        required
        max={today}
        value={typed.day}
        onChange={(event) => write({ day: event.currentTarget.value })}
      />
      <Choices
        label={t('network.audiences')}
        name="audiences"
        several
        wide
        options={AUDIENCES.map((audience) => ({ value: audience, label: t(`network.audience.${audience}`) }))}
        chosen={typed.audiences}
        onChoose={(audience, on) =>
          write({ audiences: AUDIENCES.filter((one) => (one === audience ? on : typed.audiences.includes(one))) })
        }
      />
      {typed.audiences.map((audience) => (
        <TextField
          key={audience}
          label={t('network.howMany', { who: t(`network.audience.${audience}`) })}
          hint={t('network.howManyHint')}
          type="number"
          inputMode="numeric"
          min={1}
          max={1000}
          value={typed.people[audience] ?? ''}
          onChange={(event) => write({ people: { ...typed.people, [audience]: event.currentTarget.value } })}
        />
      ))}
      <details className="more">
        <summary>{t('network.moreFields')}</summary>
        <TextField
          label={t('network.name')}
          hint={t('network.nameHint')}
          maxLength={120}
          value={typed.title}
          onChange={(event) => write({ title: event.currentTarget.value })}
        />
        <SelectField
          label={t('network.territory')}
          value={typed.territoryId}
          onChange={(event) => write({ territoryId: event.currentTarget.value })}
        >
          <option value="">{t('network.everywhere')}</option>
          {territories.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <TextField
          label={t('network.minutes')}
          type="number"
          inputMode="numeric"
          min={1}
          max={960}
          value={typed.minutes}
          onChange={(event) => write({ minutes: event.currentTarget.value })}
        />
        <MembersField chosen={typed.organisationIds} onChoose={(organisationIds) => write({ organisationIds })} />
      </details>
      <ProblemNotice error={saving.error} />
      <div className="row">
        <Button
          type="submit"
          busy={saving.isPending}
          whyNot={typed.kind === '' || typed.audiences.length === 0 ? t('network.whyNot') : undefined}
        >
          {t('network.save')}
        </Button>
        <Button
          kind="second"
          onClick={() => {
            kept.forget()
            onClose()
          }}
        >
          {t('network.cancel')}
        </Button>
      </div>
    </form>
  )
}
