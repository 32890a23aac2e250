import {
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useId
} from 'react'

interface Labelled {
  label: ReactNode
  /** What helps to fill it in, before it is. */
  hint?: ReactNode
  /** What is wrong and what to do. */
  wrong?: string | undefined
}

function useParts({ hint, wrong }: Labelled) {
  const id = useId()
  const described = [hint !== undefined && `${id}-hint`, wrong !== undefined && `${id}-wrong`].filter(Boolean).join(' ')
  return {
    id,
    control: {
      id,
      className: 'input',
      'aria-invalid': wrong !== undefined || undefined,
      'aria-describedby': described || undefined
    }
  }
}

function Frame({ id, label, hint, wrong, children }: Labelled & { id: string; children: ReactNode }) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      {wrong !== undefined && (
        <p className="wrong" id={`${id}-wrong`}>
          {wrong}
        </p>
      )}
    </div>
  )
}

/** One line of text, a date (`type="date"`), a number, a telephone… */
export function TextField({ label, hint, wrong, ...rest }: Labelled & InputHTMLAttributes<HTMLInputElement>) {
  const { id, control } = useParts({ label, hint, wrong })
  return (
    <Frame {...{ id, label, hint, wrong }}>
      <input type="text" {...rest} {...control} />
    </Frame>
  )
}

/** Several lines of text. */
export function TextArea({ label, hint, wrong, ...rest }: Labelled & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const { id, control } = useParts({ label, hint, wrong })
  return (
    <Frame {...{ id, label, hint, wrong }}>
      <textarea {...rest} {...control} />
    </Frame>
  )
}

/** One of a list; the options are its children. */
export function SelectField({ label, hint, wrong, ...rest }: Labelled & SelectHTMLAttributes<HTMLSelectElement>) {
  const { id, control } = useParts({ label, hint, wrong })
  return (
    <Frame {...{ id, label, hint, wrong }}>
      <select {...rest} {...control} />
    </Frame>
  )
}

interface ChoicesProps extends Labelled {
  /** The same for all choices of a question. */
  name: string
  options: readonly { value: string; label: ReactNode; hint?: ReactNode }[]
  /** Several may be chosen. */
  several?: boolean
  /** Side by side where there is room. */
  wide?: boolean
  chosen: readonly string[]
  onChoose: (value: string, on: boolean) => void
}

/** A question with a few answers, all in sight: one (radio buttons) or several (check boxes). */
export function Choices({
  name,
  options,
  several = false,
  wide = false,
  chosen,
  onChoose,
  label,
  hint,
  wrong
}: ChoicesProps) {
  const id = useId()
  return (
    <fieldset
      className="field"
      aria-describedby={[hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ') || undefined}
    >
      <legend>{label}</legend>
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {wrong !== undefined && (
        <p className="wrong" id={`${id}-wrong`}>
          {wrong}
        </p>
      )}
      <div className={wide ? 'choices choices-wide' : 'choices'}>
        {options.map(({ value, label: text, hint: more }) => (
          <label className="choice" key={value}>
            <input
              type={several ? 'checkbox' : 'radio'}
              name={name}
              value={value}
              checked={chosen.includes(value)}
              onChange={(event) => onChoose(value, event.currentTarget.checked)}
            />
            <span>
              {text}
              {more !== undefined && <small className="soft"> {more}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
