import { readPerson, readReferral } from '@relais/contract'
import t from 'tap'
import { openReferrals } from '../setting/house.ts'
import { importing } from '../setting/importing.ts'
import { people, places } from '../setting/places.ts'
import { workbook } from '../setting/spreadsheets.ts'

const house = await openReferrals(t)
const { ask } = house
const { tried, committed, rowsOf } = importing(house)

t.test('what Excel, LibreOffice and people write is read', async (t) => {
  const who = people.landlord
  const read = async (file: string | Uint8Array) => {
    const { id, errors } = await tried(file, who)
    t.same(errors, [])
    await committed(id, who)
    const [row] = await rowsOf(id, who)
    const person = (await ask(who, readPerson, { id: row!.personId })).body
    return [person.givenName, person.familyName, person.birthDate, person.phone, person.preferredChannel]
  }
  const latin = (text: string) => new Uint8Array(Buffer.from(text.replaceAll('’', '\x92'), 'latin1'))
  const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))
  t.same(await read('\ufeffPrénom;Nom\r\nZoé;D’Angelo\r\n'), ['Zoé', 'D’Angelo', null, null, 'phone'])
  t.same(
    await read(latin('Prénom;Nom\r\nChloé;D’Angelo\r\n')),
    ['Chloé', 'D’Angelo', null, null, 'phone'],
    'Windows-1252'
  )
  t.same(await read(utf16('Prénom\tNom\r\nLéa\tNuñez\r\n')), ['Léa', 'Nuñez', null, null, 'phone'], 'UTF-16')
  t.same(await read('"Prénom","Nom de famille","Né(e) le"\n"Anne, Marie","Le ""Goff""","3.4.1961"\n'), [
    'Anne, Marie',
    'Le "Goff"',
    '1961-04-03',
    null,
    'phone'
  ])
  t.same(
    await read(
      workbook([
        ['Prénom', 'Nom', 'Date de naissance', 'Téléphone', 'Contact préféré'],
        ['Selim', 'Özdemirci', { day: 30_025 }, 639_981_010, 'SMS']
      ])
    ),
    ['Selim', 'Özdemirci', '1982-03-15', '+33639981010', 'sms'],
    'a workbook, with the zero that Excel dropped'
  )
  t.same(
    await read(
      JSON.stringify([
        {
          givenName: 'Kofi',
          familyName: 'Amegnizo',
          birthDate: '1994-08-30',
          phone: '06 39 98 10 11',
          preferredChannel: 'en personne'
        }
      ])
    ),
    ['Kofi', 'Amegnizo', '1994-08-30', '+33639981011', 'in_person']
  )
  const rights = await tried(
    JSON.stringify([
      { givenName: 'Ana', familyName: 'Modèle', recipientId: places.caf.id, rights: ['rsa', 'apl'], urgent: true }
    ]),
    who
  )
  await committed(rights.id, who)
  const [row] = await rowsOf(rights.id, who)
  t.match((await ask(who, readReferral, { id: row!.referralId! })).body, { rights: ['rsa', 'apl'], urgent: true })
})
