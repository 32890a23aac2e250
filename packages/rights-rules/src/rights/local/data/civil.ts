import type { LocalRight } from '../language.ts'

// Texts read on 2026-11-25.

const TWO_MONTHS = 'Deux mois se comptent de date à date, entre 59 et 62 jours.'
const days = (label: string, value: number) => ({
  label,
  unit: 'count' as const,
  checkedOn: '2026-11-25',
  nextExpected: null,
  values: [{ from: '2021-05-01', value, ref: 'CESEDA art. R431-5' }]
})
const foreigner = (permitUntil: string) =>
  ({ applicant: { id: 'a0', nationality: 'other', permit: 'work', permitUntil } }) as const

/** The renewal of a residence permit, between the 120th and the 60th day before it ends. */
export const TITRE_SEJOUR: LocalRight = {
  code: 'titre_sejour',
  label: 'Renouvellement du titre de séjour',
  checkedOn: '2026-11-25',
  values: {
    opens: days('Premier jour de la demande, en jours avant la fin du titre', 120),
    closes: days('Dernier jour de la demande, en jours avant la fin du titre', 60),
    'two-months-least': days('Deux mois au moins, en jours', 59),
    'two-months-most': days('Deux mois au plus, en jours', 62)
  },
  questions: {
    listed: { label: 'Le titre demandé est-il de ceux qui se demandent en ligne (ANEF) ?', kind: 'flag' },
    'long-term': { label: 'A une carte de résident de longue durée – UE ?', kind: 'flag' }
  },
  conditions: [
    {
      id: 'permit',
      say: 'A un titre de séjour qui prend fin',
      law: 'CESEDA art. L411-1, R431-5',
      test: {
        all: [
          { is: 'nationality', oneOf: ['other'] },
          { is: 'permit', oneOf: ['resident_card', 'protected', 'work', 'no_work'] }
        ]
      }
    },
    {
      id: 'window',
      say: 'Le temps de la demande est venu',
      law: 'CESEDA art. R431-5',
      test: {
        any: [
          {
            amount: { daysTo: 'permitUntil' },
            atMost: {
              when: { asked: 'listed' },
              give: { value: 'opens' },
              otherwise: { between: [{ value: 'two-months-least' }, { value: 'two-months-most' }], because: TWO_MONTHS }
            }
          },
          {
            all: [
              { is: 'permit', oneOf: ['resident_card'] },
              { asked: 'long-term' },
              { unsettled: 'Les délais de l’article R431-5 ne valent pas pour une carte de longue durée – UE.' }
            ]
          }
        ]
      }
    }
  ],
  notes: [
    {
      id: 'late',
      say: 'Le 60e jour avant la fin du titre est passé : déposer sans attendre et demander une attestation de prolongation.',
      law: 'CESEDA art. R431-5, R431-15-1',
      test: {
        all: [{ asked: 'listed' }, { not: { amount: { daysTo: 'permitUntil' }, atLeast: { value: 'closes' } } }]
      }
    }
  ],
  deadlines: [
    {
      id: 'from',
      say: 'Premier jour pour demander en ligne',
      law: 'CESEDA art. R431-5',
      to: 'permitUntil',
      daysBefore: 'opens'
    },
    {
      id: 'until',
      say: 'Dernier jour pour demander en ligne',
      law: 'CESEDA art. R431-5',
      to: 'permitUntil',
      daysBefore: 'closes'
    }
  ],
  guide: {
    documents: [
      'Titre de séjour (hors Union européenne)',
      'Pièce d’identité ou passeport',
      'Justificatif de domicile, ou attestation d’hébergement ou de domiciliation',
      'Photo d’identité'
    ],
    bodies: {
      instructing: ['Préfecture du Rhône'],
      paying: [],
      supporting: ['Point-justice', 'France services', 'Association habilitée ou agréée']
    },
    howToClaim:
      'En ligne (ANEF) pour les titres de la liste ; pour les autres, selon la procédure de la préfecture. Un dossier mal déposé ne fait courir aucun délai.',
    automatic: false,
    appeal: { first: 'Tribunal administratif de Lyon', within: { value: 2, unit: 'month' } },
    source: 'CESEDA R431-5'
  },
  samples: [
    {
      title: 'le 120e jour avant la fin, pour un titre en ligne',
      date: '2026-11-25',
      situation: { ...foreigner('2027-03-25'), local: { answers: { 'titre_sejour/listed': true } } },
      expect: { status: 'entitled' }
    },
    {
      title: 'la veille du 120e jour',
      date: '2026-11-24',
      situation: { ...foreigner('2027-03-25'), local: { answers: { 'titre_sejour/listed': true } } },
      expect: { status: 'not_entitled' }
    },
    {
      title: 'hors de la liste, trois mois avant la fin',
      date: '2026-12-25',
      situation: { ...foreigner('2027-03-25'), local: { answers: { 'titre_sejour/listed': false } } },
      expect: { status: 'not_entitled' }
    },
    {
      title: 'hors de la liste, un mois avant la fin',
      date: '2027-02-25',
      situation: { ...foreigner('2027-03-25'), local: { answers: { 'titre_sejour/listed': false } } },
      expect: { status: 'entitled' }
    },
    {
      title: 'une personne française n’a pas de titre de séjour',
      date: '2026-11-25',
      situation: { applicant: { id: 'a0', nationality: 'french' } },
      expect: { status: 'not_entitled' }
    },
    {
      title: 'personne ne connaît la fin du titre',
      date: '2026-11-25',
      situation: { applicant: { id: 'a0', nationality: 'other', permit: 'work' } },
      expect: { status: 'undetermined' }
    }
  ]
}

/** Domiciliation: an address at the CCAS or an approved body for somebody without a stable one. */
export const DOMICILIATION: LocalRight = {
  code: 'domiciliation',
  label: 'Domiciliation',
  checkedOn: '2026-11-25',
  values: {},
  questions: {
    address: {
      label: 'Peut recevoir son courrier à une adresse, de façon constante et confidentielle ?',
      kind: 'flag'
    },
    claims: {
      label: 'Demande l’aide médicale de l’État, l’aide juridictionnelle ou l’exercice d’un droit civil ?',
      kind: 'flag'
    }
  },
  conditions: [
    {
      id: 'home',
      say: 'N’a pas de domicile stable',
      law: 'CASF art. L264-1',
      test: { any: [{ tenure: ['homeless'] }, { not: { asked: 'address' } }] }
    },
    {
      id: 'stay',
      say: 'Est français, de l’Union européenne, a un titre de séjour, ou demande une aide ouverte sans titre',
      law: 'CASF art. L264-2',
      test: {
        any: [
          { is: 'nationality', oneOf: ['french', 'eea'] },
          { is: 'permit', oneOf: ['resident_card', 'protected', 'work', 'no_work'] },
          { asked: 'claims' }
        ]
      }
    },
    {
      id: 'asylum',
      say: 'Ne demande pas l’asile, qui a sa propre domiciliation',
      law: 'CASF art. L264-10',
      test: {
        not: {
          all: [
            { is: 'nationality', oneOf: ['other'] },
            { is: 'permit', oneOf: ['asylum_seeker'] }
          ]
        }
      }
    }
  ],
  notes: [],
  deadlines: [],
  guide: {
    documents: [
      'Formulaire de demande d’élection de domicile',
      'Pièce d’identité ou passeport',
      'Preuve d’un lien avec la commune'
    ],
    bodies: {
      instructing: ['CCAS', 'Association habilitée ou agréée'],
      paying: [],
      supporting: ['CCAS', 'Association habilitée ou agréée']
    },
    howToClaim: 'Formulaire remis au CCAS ou à une association agréée, suivi d’un entretien.',
    automatic: false,
    appeal: { first: 'Tribunal administratif de Lyon', within: { value: 2, unit: 'month' } },
    source: 'CASF L264-1 à L264-5, D264-1 à D264-3'
  },
  samples: [
    {
      title: 'à la rue',
      date: '2026-11-25',
      situation: { applicant: { id: 'a0', nationality: 'french' }, dwelling: { tenure: 'homeless' } },
      expect: { status: 'entitled' }
    },
    {
      title: 'sans titre de séjour, pour demander l’aide médicale de l’État',
      date: '2026-11-25',
      situation: {
        applicant: { id: 'a0', nationality: 'other', permit: 'none' },
        dwelling: { tenure: 'homeless' },
        local: { answers: { 'domiciliation/claims': true } }
      },
      expect: { status: 'entitled' }
    },
    {
      title: 'locataire qui reçoit son courrier chez soi',
      date: '2026-11-25',
      situation: {
        applicant: { id: 'a0', nationality: 'french' },
        dwelling: { tenure: 'tenant_empty' },
        local: { answers: { 'domiciliation/address': true } }
      },
      expect: { status: 'not_entitled' }
    },
    {
      title: 'un demandeur d’asile',
      date: '2026-11-25',
      situation: {
        applicant: { id: 'a0', nationality: 'other', permit: 'asylum_seeker' },
        dwelling: { tenure: 'homeless' }
      },
      expect: { status: 'not_entitled' }
    },
    {
      title: 'hébergé, sans qu’on sache pour son courrier',
      date: '2026-11-25',
      situation: { applicant: { id: 'a0', nationality: 'french' }, dwelling: { tenure: 'free' } },
      expect: { status: 'undetermined' }
    }
  ]
}
