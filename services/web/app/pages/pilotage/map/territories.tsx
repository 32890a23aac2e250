import { type Schemas, taken } from '@relais/client'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { territoriesQuery } from '../../../api/directory.ts'
import { relais } from '../../../api/relais.ts'
import { Button } from '../../../ui/button.tsx'
import { day } from '../../../words/formats.ts'
import { useWords } from '../../../words/words.ts'
import { BarsTable } from '../figures/bars-table.tsx'
import type { Period } from '../figures/periods.ts'
import { TileMap } from './tile-map.tsx'
import { tilesQuery } from './tiles.ts'

/** Contacts by territory, the most first: each territory alone, without those that it contains. Asked for when it is wanted: it is a report for each. */
export function Territories({ from, to }: Period) {
  const { t, language } = useWords()
  const [wanted, setWanted] = useState(false)
  const { data: territories } = useQuery(territoriesQuery)
  const { data: contacts, error } = useQuery({
    queryKey: ['reports', 'territories', from, to],
    enabled: wanted && territories !== undefined,
    // one after the other: so many reports at once would keep others waiting
    queryFn: async () => {
      const found: [name: string, contacts: Schemas['ReportCount']][] = []
      for (const { id, name } of territories ?? []) {
        const query = { from, to, territoryId: id }
        found.push([name, (await taken(relais.GET('/v1/reports/outreach', { params: { query } }))).data.contacts.all])
      }
      return found
    }
  })
  const { data: tiles = null } = useQuery({ ...tilesQuery(territories ?? []), enabled: contacts !== undefined })
  if (error !== null) throw error
  const bars = (contacts ?? []).map(([name, { count, reason }]) => ({ id: name, label: name, value: count, reason }))
  return (
    <section className="question">
      <h2>{t('report.question.territories')}</h2>
      {contacts === undefined ? (
        <p className="screen">
          <Button kind="second" busy={wanted} onClick={() => setWanted(true)}>
            {t('report.showTerritories')}
          </Button>
        </p>
      ) : (
        <>
          {tiles !== null && <TileMap tiles={tiles} bars={bars} />}
          <BarsTable
            caption={t('report.question.territories')}
            kind="plain"
            bars={bars
              .filter(({ value }) => value !== 0)
              .toSorted((one, other) => (other.value ?? -1) - (one.value ?? -1))}
          />
        </>
      )}
      <p className="small soft">{t('report.method.territories')}</p>
      {contacts !== undefined && tiles !== null && (
        <p className="small soft">
          {t('report.tiles')}{' '}
          <span lang="fr">
            {tiles.source} ({day(tiles.placedOn, language)})
          </span>
        </p>
      )}
    </section>
  )
}
