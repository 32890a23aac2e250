import type { ResultsReport } from '@relais/contract'

/** Three months, in days: who is asked within them is the benchmark's question, and a younger cohort is not complete (reporting.md, DREES 2018). */
export const THREE_MONTHS = 90

/** Months of an annualised amount. */
export const MONTHS = 12

/** What is printed beside a figure to give it a measure, with what it is not. */
export const BENCHMARKS: ResultsReport['benchmarks'] = [
  {
    id: 'drees-2016',
    besides: 'withinThreeMonths.roots',
    percent: 63,
    label:
      'Après un rendez-vous des droits de la CAF, part des personnes à qui un droit possible a été annoncé et qui en ont ouvert un dans les trois mois.',
    caveat:
      'Enquête de 2016 auprès de personnes reçues par une CAF : une autre population et une autre démarche. Un repère, pas un objectif.',
    source: 'DREES, Études et Résultats, n° 1058, avril 2018 ; lu le 26 novembre 2026.',
    measuredIn: 2016
  }
]

/** What one would look for in this report, and what is missing for it. */
export const NOT_COUNTED: ResultsReport['notCounted'] = [
  {
    what: 'capacityByTerritory',
    why: 'Places are stated for an organisation or a service of it, never for one territory of several, so that where a territory is asked for nothing is told of them.'
  }
]
