// The columns that the tables of housing aids share: who lives in a home.

/** Tables with a column for one dependant. */
export const UP_TO_ONE = {
  alone: 'personne seule',
  couple: 'couple sans personne à charge',
  one: 'une personne à charge',
  more: 'par personne à charge en plus'
}

/** Up to four. */
export const UP_TO_FOUR = {
  alone: 'personne seule',
  couple: 'couple sans personne à charge',
  one: 'une personne à charge',
  two: 'deux personnes à charge',
  three: 'trois personnes à charge',
  four: 'quatre personnes à charge',
  more: 'par personne à charge en plus'
}

/** Up to five. */
export const UP_TO_FIVE = {
  alone: 'personne seule',
  couple: 'couple sans personne à charge',
  one: 'une personne à charge',
  two: 'deux personnes à charge',
  three: 'trois personnes à charge',
  four: 'quatre personnes à charge',
  five: 'cinq personnes à charge',
  more: 'par personne à charge en plus'
}

/** Up to six. */
export const UP_TO_SIX = {
  alone: 'personne seule',
  couple: 'couple sans personne à charge',
  one: 'une personne à charge',
  two: 'deux personnes à charge',
  three: 'trois personnes à charge',
  four: 'quatre personnes à charge',
  five: 'cinq personnes à charge',
  six: 'six personnes à charge',
  more: 'par personne à charge en plus'
}
