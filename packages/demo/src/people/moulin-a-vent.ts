import type { PersonLine } from './person.ts'

/** People of Moulin-à-Vent and Parilly. */
export const moulinAVent: PersonLine[] = [
  ['Monique', 'Charvolin-Béal', '1951-05-03', 'moulin-a-vent', 'fr', 'landline'],
  ['Saïd', 'Amirouchène', '1956-08-22', 'moulin-a-vent', 'fr', 'phone'],
  ['Josette', 'Villarmois', '1946-12-30', 'moulin-a-vent', 'fr', 'landline'],
  ['Karima', 'Belaïdouni', '1983-04-04', 'moulin-a-vent', 'fr', 'sms'],
  ['Jennifer', 'Okonkwori', '1992-10-18', 'moulin-a-vent', 'en', 'email'],
  ['Emmanuel', 'Asanteku', '1986-01-23', 'moulin-a-vent', 'en', 'phone'],
  ['Zeynep', 'Yalçınsoy', '1994-07-11', 'moulin-a-vent', 'tr', 'sms'],
  ['Hassan', 'Jabrounet', '1962-02-15', 'moulin-a-vent', 'ar', 'phone'],
  ['Sylvie', 'Montagneux', '1965-11-07', 'moulin-a-vent', 'fr', 'phone'],
  ['Baptiste', 'Loriolat', '1999-03-19', 'moulin-a-vent', 'fr', 'email'],
  ['Naïma', 'Chettouhi', '1972-09-13', 'moulin-a-vent', 'fr', 'phone'],
  ['Lusine', 'Sarkissoyan', '1989-05-27', 'moulin-a-vent', 'hy', 'sms'],
  ['Roger', 'Pontvianne', '1949-10-10', 'moulin-a-vent', 'fr', 'post'],
  ['Maria da Luz', 'Ferreirinha', '1958-06-08', 'parilly', 'pt', 'landline'],
  ['Tarek', 'Gharbaoui', '1980-12-17', 'parilly', 'ar', 'phone'],
  ['Estelle', 'Kouassibé', '1997-08-02', 'parilly', 'fr', 'sms'],
  ['Michel', 'Garandot', '1953-03-31', 'parilly', 'fr', 'phone'],
  ['Oksana', 'Kravtchouk', '1981-01-09', 'parilly', 'uk', 'email'],
  ['Ilyes', 'Ferhatoune', '2004-05-16', 'parilly', 'fr', 'sms'],
  ['Paulette', 'Ravinet', '1943-09-21', 'parilly', 'fr', 'landline'],
  ['Bilal', 'Sahnounet', '1977-07-06', 'parilly', 'fr', 'phone'],
  ['Inaya', 'Maoulidati', '1988-02-28', 'parilly', 'fr', 'sms']
]
