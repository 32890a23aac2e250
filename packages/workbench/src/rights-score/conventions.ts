import { RULESET, type Ruleset } from '@relais/rights-rules'

// The files follow conventions that differ from the law on purpose or by omission: benefits are told before CRDS is withheld, and
// a child in alternating residence counts wholly for RSA. Compared is what remains.

/** The rules with the conventions of the files. */
export const AS_THE_FILES: Ruleset = {
  version: `${RULESET.version}-as-the-files`,
  parameters: {
    ...RULESET.parameters,
    'crds.rate': always('crds.rate', 0),
    'rsa.shared-child': always('rsa.shared-child', 1)
  }
}

function always(id: keyof Ruleset['parameters'], value: number): Ruleset['parameters'][typeof id] {
  return { ...RULESET.parameters[id], values: [{ from: '1990-01-01', value, ref: 'convention of the files' }] }
}
