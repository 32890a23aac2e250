import type { Option } from '../question.ts'
import { option } from './statuses.ts'

export const ACTIVITY_OPTIONS: readonly Option[] = [
  option('employed', 'Salarié ou salariée', 'Employed', 'أجير أو أجيرة'),
  option('self_employed', 'À son compte', 'Self-employed', 'يعمل لحسابه الخاص'),
  option('unemployed', 'Inscrit à France Travail', 'Registered with France Travail', 'مسجل لدى France Travail'),
  option('retired', 'À la retraite', 'Retired', 'متقاعد'),
  option(
    'inactive',
    'Autre : au foyer, études, sans emploi',
    'Other: at home, studying, no job',
    'غير ذلك: في المنزل أو دراسة أو بدون عمل'
  )
]

export const STUDIES_OPTIONS: readonly Option[] = [
  option('none', 'Non, aucune', 'No, none', 'لا'),
  option('primary', 'À l’école maternelle ou primaire', 'At nursery or primary school', 'في الروضة أو الابتدائية'),
  option('college', 'Au collège', 'At lower secondary school', 'في الإعدادية'),
  option('lycee', 'Au lycée', 'At upper secondary school', 'في الثانوية'),
  option('higher', 'Dans le supérieur', 'In higher education', 'في التعليم العالي'),
  option('other', 'Une autre formation', 'Another training', 'تكوين آخر')
]
