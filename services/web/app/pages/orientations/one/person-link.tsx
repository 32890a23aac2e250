import { taken } from '@relais/client'
import { useMutation } from '@tanstack/react-query'
import { relais } from '../../../api/relais.ts'
import { Refusal } from '../../../referral/telling/refusal.tsx'
import { Button } from '../../../ui/button.tsx'
import { useWords } from '../../../words/words.ts'

/** The link by which the person follows this referral; it is shown this once, to be handed over. */
export function PersonLink({ id }: { id: string }) {
  const { t } = useWords()
  const making = useMutation({
    mutationFn: async () =>
      (await taken(relais.POST('/v1/referrals/{id}/person-links', { params: { path: { id } }, body: {} }))).data
  })
  return (
    <section className="card" aria-labelledby="follow">
      <h2 id="follow">{t('sender.follow')}</h2>
      <p>{t('sender.followLead')}</p>
      <div aria-live="polite">
        {making.data !== undefined && (
          <>
            <p>
              <span className="soft">{t('sender.followLink')}</span>
              <br />
              <a href={making.data.url}>{making.data.url}</a>
            </p>
            {making.data.shortCode !== null && (
              <p>
                <span className="soft">{t('sender.followCode')}</span>
                <br />
                <strong dir="ltr">{making.data.shortCode}</strong>
              </p>
            )}
          </>
        )}
      </div>
      <Refusal error={making.error} />
      {making.data === undefined && (
        <Button kind="second" busy={making.isPending} onClick={() => making.mutate()}>
          {t('sender.followMake')}
        </Button>
      )}
    </section>
  )
}
