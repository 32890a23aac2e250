import type { TableWords } from './french.ts'

const FRESH = 'déclarées depuis 90 jours au plus'
const days = (how: string) => `Jours qui se sont terminés ${how}, places ${FRESH}, sur les jours de la période.`

/** Places that were stated, in French. */
export const CAPACITY_FRENCH: Readonly<Record<string, TableWords>> = {
  'results.capacity.months.fresh': {
    title: 'Structures qui déclarent leurs places, par fin de mois',
    method: `Structures dont les places étaient ${FRESH} à la fin du mois, sur celles qui ont reçu une orientation dans la période ou déclaré des places.`,
    lines: {}
  },
  'results.capacity.months.places': {
    title: 'Places déclarées, par fin de mois',
    method:
      'Places libres telles que déclarées, moins celles que des orientations acceptées ont prises depuis ; sur les structures qui les comptent.',
    lines: {}
  },
  'results.capacity.organisations.open': {
    title: 'Jours avec de la place, par structure',
    method: days('avec de la place, ou des places qui ne se comptent pas'),
    lines: {}
  },
  'results.capacity.organisations.waitingList': {
    title: 'Jours sur liste d’attente, par structure',
    method: days('sans place mais avec une liste d’attente'),
    lines: {}
  },
  'results.capacity.organisations.full': {
    title: 'Jours complets, par structure',
    method: days('sans place ni liste d’attente'),
    lines: {}
  },
  'results.capacity.organisations.paused': {
    title: 'Jours de pause, par structure',
    method: days('en pause'),
    lines: {}
  },
  'results.capacity.organisations.unknown': {
    title: 'Jours sans déclaration valable, par structure',
    method: 'Jours où aucune place n’était déclarée, ou l’était depuis plus de 90 jours, sur les jours de la période.',
    lines: {}
  },
  'results.capacity.organisations.places': {
    title: 'Places à la fin, par structure',
    method: 'Places libres au dernier jour connu de la période, telles que déclarées, moins celles prises depuis.',
    lines: {}
  }
}
