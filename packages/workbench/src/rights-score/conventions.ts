import { RULESET, type Ruleset } from '@relais/rights-rules'

// The files follow conventions that differ from the law, on purpose or by omission. What is compared is the rest; `--law` leaves them out.
// Benefits are told before CRDS is withheld. A child in alternating residence counts wholly for RSA and prime d'activité (the law: for
// half, Conseil d'État, 21 July 2017, n° 398563). For the allocation de rentrée scolaire six years are reached by the 1st of December and
// eighteen not by the 1st of September (the law: before the 1st of February, and on the 15th of September, CSS art. R543-2).
// Such a child counts wholly for housing aid too; that aid leaves out the allowance for two incomes (CCH art. R822-7), and looks at the
// least amount before its reduction of 5 € (the law: after it, CCH art. D823-16). For ASPA and ASI savings bring their interest in the
// months of reference (the law: 3 % of what they are worth on the day of the claim, CSS art. R815-25).
// Its contribution follows the age of the day (the law: that of the 1st of January, CSS art. L861-11, arrêté of 21 June 2019).
// The twelve months of the complémentaire santé solidaire end with the month before (the law: with the one before that, CSS art. R861-8).
//
// The allocation de base goes on in the month of the third birthday, and the complément familial follows it (the law: it ends before that
// month, CSS art. L531-3, L552-1, R522-1).
// For school grants the files take the calendar year for the school year, the income of the year but one before (the law: of the year
// before the school year, Code de l'éducation art. D531-5, D531-20, since 2019), and of a couple that of the first named alone.
// They also count children who were born since the tax notice (the law: as it tells them, art. D531-6, D531-21), which still differs.
// What still differs, and where the law is followed: unemployment benefit is no income from work, so a
// couple with one wage has one (CSS art. R522-2). Of two children of one age in years the younger opens the increase (CSS art. L521-3;
// the files: none of them). Expecting alone counts as a couple for the allocation de logement familiale only (CCH art. L841-1, 6°, R841-2).

/** The rules with the conventions of the files. */
export const AS_THE_FILES: Ruleset = {
  version: `${RULESET.version}-as-the-files`,
  parameters: {
    ...RULESET.parameters,
    'bourse.couple': always('bourse.couple', 0),
    'bourse.first-month': always('bourse.first-month', 1),
    'bourse.income-back': always('bourse.income-back', 2),
    'bourse.wage-back-college': always('bourse.wage-back-college', 2),
    'bourse.wage-back-lycee': always('bourse.wage-back-lycee', 2),
    'ars.age-day': always('ars.age-day', 1),
    'aspa.savings': { ...RULESET.parameters['aspa.savings'], values: RULESET.parameters['livret-a.rate'].values },
    'aspa.savings-then': always('aspa.savings-then', 1),
    'ars.primary-day': always('ars.primary-day', 2),
    'ars.primary-month': always('ars.primary-month', 12),
    'cf.least-age': always('cf.least-age', 37 / 12),
    'paje.age': always('paje.age', 37 / 12),
    'css.fee-january': always('css.fee-january', 0),
    'css.window-last': always('css.window-last', 1),
    'crds.rate': always('crds.rate', 0),
    'housing.shared-child': always('housing.shared-child', 1),
    'housing.two-incomes': always('housing.two-incomes', 0),
    'housing.least-al': always('housing.least-al', 5),
    'rsa.shared-child': always('rsa.shared-child', 1)
  }
}

function always(id: keyof Ruleset['parameters'], value: number): Ruleset['parameters'][typeof id] {
  return { ...RULESET.parameters[id], values: [{ from: '1990-01-01', value, ref: 'convention of the files' }] }
}
