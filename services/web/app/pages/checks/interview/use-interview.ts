import type { AnswerValue, Question } from '@relais/rights-rules'
import { useEffect, useState } from 'react'
import { today } from '../../../api/offline/field-kit.ts'
import { note, vaultFor } from '../../../api/offline/outbox.ts'
import { askRules } from '../rules/rules.ts'
import type { Judged } from '../rules/rules-worker.ts'

/** What the address of a check says: where it comes from, and whether its result is looked at. */
export interface NewCheckSearch {
  contact?: string
  territory?: string
  fini?: true | undefined
}
/** A question that was asked, and what was answered. */
export interface Answer {
  question: Question
  value: AnswerValue | null
}
/** What is kept sealed on this device until another check begins, so that nothing is lost. */
interface Draft {
  /** The day on which the law is read. */
  date: string
  answers: readonly Answer[]
  /** Once it is kept: under which entry of the outbox, and as which check of the server when it has arrived. */
  kept?: Kept
}
/** A check that is kept. */
export interface Kept {
  entry: string
  id?: string
}
interface State extends Draft {
  stage: 'opening' | 'welcome' | 'asking' | 'review' | 'result'
  /** Which answer is on the screen; as many as there are answers: the next question. */
  at: number
  next: Question | null
  found: Judged | null
}

const NAME = 'draft:check'
const blank = (): State => ({ stage: 'opening', date: today(), answers: [], at: 0, next: null, found: null })

/** The interview as it goes on. `finished`: its result is what is to be shown. */
export function useInterview(finished: boolean, onFinished: (finished: boolean) => void) {
  const [state, setState] = useState<State>(blank)
  const [busy, setBusy] = useState(false)
  const set = (change: Partial<State>) => setState((before) => ({ ...before, ...change }))

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page opens.
  useEffect(() => {
    void vaultFor()
      .then((vault) => vault?.read<Draft>(NAME))
      .then((draft) => {
        const usable = draft?.date === today() ? draft : undefined
        setState((before) => ({ ...before, ...usable, stage: finished && usable ? 'opening' : 'welcome' }))
        if (finished && usable) void judge(usable)
      })
  }, [])

  async function keepDraft(draft: Draft) {
    const vault = await vaultFor()
    if (draft.answers.length === 0) await vault?.remove(NAME)
    else await vault?.put(NAME, draft)
  }
  async function ask(answers: readonly Answer[], at: number, date: string) {
    setBusy(true)
    const { next, stands } = await askRules({ date, answers: toldOf(answers), judge: false })
    const standing = answers.filter(({ question }) => stands.includes(question.id))
    await keepDraft({ date, answers: standing })
    const place = Math.min(at, standing.length)
    const over = place === standing.length && next === null
    setState({ stage: over ? 'review' : 'asking', date, answers: standing, at: place, next, found: null })
    setBusy(false)
  }
  async function judge({ date, answers }: Draft) {
    setBusy(true)
    const { found } = await askRules({ date, answers: toldOf(answers), judge: true })
    set({ stage: 'result', found: found ?? null })
    setBusy(false)
    onFinished(true)
  }
  /** Keeps the check on the server, without a name; once, however often it is asked: it is the same entry. */
  async function keep(contactId: string | null, territoryId: string | null): Promise<Kept | undefined> {
    const { date, answers, found, kept } = state
    if (kept?.id !== undefined || found === null) return kept
    setBusy(true)
    const entry = kept?.entry ?? crypto.randomUUID()
    // What the rules took as facts is what the contract calls a situation.
    const situation = found.situation as never
    const sent = await note({ kind: 'check', body: { contactId, territoryId, date, situation } }, entry)
    const now = { entry, ...(sent === undefined ? {} : { id: sent.result }) }
    await keepDraft({ date, answers, kept: now })
    set({ kept: now })
    setBusy(false)
    return now
  }
  const { answers, at, date } = state
  return {
    ...state,
    busy,
    keep,
    /** The question on the screen. */
    question: answers[at]?.question ?? state.next,
    begin() {
      onFinished(false)
      void ask([], 0, today())
    },
    resume: () => void ask(answers, answers.length, date),
    answer(value: AnswerValue | null) {
      const question = answers[at]?.question ?? state.next!
      void ask([...answers.slice(0, at), { question, value }, ...answers.slice(at + 1)], at + 1, date)
    },
    /** One question back, without losing what comes after. */
    back: () => (at === 0 ? set({ stage: 'welcome' }) : set({ at: at - 1 })),
    goTo: (place: number) => set({ at: place, stage: 'asking' }),
    review: () => set({ stage: 'review' }),
    judge: () => void judge(state)
  }
}

function toldOf(answers: readonly Answer[]) {
  return answers.map(({ question, value }) => ({ question: question.id, value }))
}
