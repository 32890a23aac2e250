import { Button } from '../../../ui/button.tsx'
import { Page } from '../../../ui/page.tsx'
import { useWords } from '../../../words/words.ts'
import { isOurs, useNearby } from './communes.ts'
import { answerIn, textIn } from './spoken.ts'
import type { Answer } from './use-interview.ts'

interface Props {
  answers: readonly Answer[]
  busy: boolean
  onChange: (at: number) => void
  onResult: () => void
}

/** What was answered, each with a way to change it. */
export function AnswersReview({ answers, busy, onChange, onResult }: Props) {
  const { t, language } = useWords()
  // What a commune of elsewhere is called is known once its list is loaded.
  useNearby(
    answers.some(({ question, value }) => question.kind === 'commune' && value !== null && !isOurs(String(value)))
  )
  return (
    <Page title={t('check.review')} lead={t('check.reviewLead', { count: answers.length })}>
      <dl className="answers card">
        {answers.map(({ question, value }, at) => (
          <div key={question.id}>
            <dt>{textIn(question.text, language)}</dt>
            <dd>{answerIn(question, value, language, t)}</dd>
            <dd className="screen">
              <Button kind="quiet" onClick={() => onChange(at)}>
                {t('check.change')}
                <span className="unseen"> {textIn(question.text, language)}</span>
              </Button>
            </dd>
          </div>
        ))}
      </dl>
      <div className="stack big-buttons">
        <Button busy={busy} onClick={onResult}>
          {t('check.seeResult')}
        </Button>
      </div>
    </Page>
  )
}
