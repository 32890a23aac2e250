import type { PersonLine } from './person.ts'

/** People of the centre and of the quarters around it. */
export const centre: PersonLine[] = [
  ['Nadège', 'Thévenoux', '1985-10-25', 'centre', 'fr', 'phone'],
  ['Ali', 'Rezvanpour', '1990-04-13', 'centre', 'fa', 'email'],
  ['Lucette', 'Aubrespin', '1950-07-29', 'centre', 'fr', 'landline'],
  ['Moktar', 'Dahmanet', '1960-01-31', 'centre', 'ar', 'phone'],
  ['Sandra', 'Pinheiral', '1976-11-15', 'centre', 'pt', 'phone'],
  ['Jérémy', 'Clavaret', '1995-06-20', 'centre', 'fr', 'email'],
  ['Ramata', 'Sylladé', '1973-03-02', 'charreard', 'fr', 'phone'],
  ['Gaëtan', 'Bouchardat', '1968-08-08', 'charreard', 'fr', 'phone'],
  ['Wafa', 'Trabelsine', '1991-12-26', 'charreard', 'ar', 'sms'],
  ['Elena', 'Dragomirova', '1987-05-05', 'charreard', 'bg', 'sms'],
  ['Noémie', 'Falconnat', '2002-09-17', 'gabriel-peri', 'fr', 'email'],
  ['Hocine', 'Brahimoun', '1955-02-19', 'gabriel-peri', 'fr', 'phone'],
  ['Juan Carlos', 'Restrepal', '1979-10-02', 'gabriel-peri', 'es', 'phone'],
  ['Mariam', 'Touréla', '1998-04-24', 'joliot-curie', 'fr', 'sms'],
  ['Philippe', 'Sauvajon-Roux', '1963-06-11', 'joliot-curie', 'fr', 'phone'],
  ['Dalila', 'Mansouriat', '1970-01-20', 'jules-guesde', 'fr', 'phone'],
  ['Kofi', 'Amegnizo', '1994-08-30', 'jules-guesde', 'fr', 'sms'],
  ['Yvonne', 'Desgrandes', '1947-11-28', 'pasteur', 'fr', 'landline'],
  ['Selim', 'Özdemirci', '1982-03-15', 'pasteur', 'tr', 'phone']
]
