import './checks.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { kitQuery } from '../../api/offline/field-kit.ts'
import { Languages } from '../../frame/account/languages.tsx'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { useWords } from '../../words/words.ts'
import { AnswersReview } from './interview/answers-review.tsx'
import { QuestionForm } from './interview/question-form.tsx'
import { useInterview } from './interview/use-interview.ts'
import { CheckResult } from './result/check-result.tsx'

const MOST = 12
const route = getRouteApi('/bilans/nouveau')

/** The quick check: one question a screen, anonymous, worked out on this device. */
export function NewCheckPage() {
  const { t } = useWords()
  const { contact, territory, fini } = route.useSearch()
  const navigate = route.useNavigate()
  const { data: kit } = useSuspenseQuery(kitQuery)
  const interview = useInterview(fini === true, (finished) => {
    void navigate({ search: (before) => ({ ...before, fini: finished ? true : undefined }), replace: true })
  })
  const { answers, at, question, found, stage, busy } = interview
  const place = kit?.territories.find(({ id }) => id === (territory ?? kit.last.territoryId))
  const commune = place?.inseeCode ?? kit?.territories[0]?.inseeCode ?? ''

  if (stage === 'opening') return <p role="status">{t('shell.opening')}</p>
  if (stage === 'welcome')
    return (
      <Page title={t('check.title')} lead={t('check.lead')}>
        <Notice>
          <p>{t('check.promise')}</p>
        </Notice>
        <div className="stack big-buttons">
          {answers.length > 0 && (
            <Button onClick={interview.resume}>{t('check.resume', { count: answers.length })}</Button>
          )}
          <Button kind={answers.length > 0 ? 'second' : 'first'} onClick={interview.begin}>
            {t(answers.length > 0 ? 'check.beginAnew' : 'check.begin')}
          </Button>
        </div>
        <Languages />
      </Page>
    )
  if (stage === 'result' && found !== null)
    return (
      <CheckResult
        found={found}
        interview={interview}
        keep={() => interview.keep(contact ?? null, place?.id ?? null)}
        territory={place?.id}
      />
    )
  if (stage === 'review')
    return <AnswersReview answers={answers} busy={busy} onChange={interview.goTo} onResult={interview.judge} />
  return (
    <>
      <div className="progress screen">
        <p>
          <label htmlFor="progress">{t('check.progress', { at: at + 1, most: MOST })}</label>
        </p>
        <progress id="progress" value={at} max={MOST} />
      </div>
      {question !== null && (
        <QuestionForm
          key={`${question.id}/${at}`}
          question={question}
          before={answers[at]?.value ?? null}
          commune={commune}
          busy={busy}
          onAnswer={interview.answer}
        />
      )}
      <p className="row">
        <Button kind="quiet" onClick={interview.back}>
          {t('check.back')}
        </Button>
        {answers.length > 0 && (
          <Button kind="quiet" onClick={interview.review}>
            {t('check.seeAnswers')}
          </Button>
        )}
      </p>
    </>
  )
}
