import './map.css'
import { useId } from 'react'
import { useWords } from '../../../words/words.ts'
import type { Bar } from '../figures/bars-table.tsx'
import type { Tile, Tiles } from './tiles.ts'

const WIDE = 120
const HIGH = 88
const GAP = 6
/** The side of the square of the largest figure. */
const MOST = 40

interface Props {
  tiles: Tiles
  /** The figures of the places, as the table beside has them. */
  bars: readonly Bar[]
}

/** Places as tiles, the north above, each with a square as large as its figure; a withheld one is hatched, one that the collective does not name is outlined like its neighbours. The table beside says the same in words. */
export function TileMap({ tiles: { columns, rows, tiles, around }, bars }: Props) {
  const hatched = useId()
  const figures = new Map(bars.map((bar) => [bar.id, bar]))
  const named = ({ name }: Tile) => figures.get(name)
  const most = Math.max(1, ...tiles.map((tile) => named(tile)?.value ?? 0))
  return (
    <svg className="tile-map" aria-hidden="true" viewBox={`0 0 ${columns * WIDE} ${rows * HIGH}`}>
      <pattern id={hatched} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className="tile-hatch" d="M0 0V8" />
      </pattern>
      {[...around, ...tiles.filter((tile) => named(tile) === undefined)].map((tile) => (
        <g key={tile.name} transform={placeOf(tile)}>
          <rect className="tile-around" width={WIDE - GAP} height={HIGH - GAP} rx="6" />
          <text className="tile-name tile-outside" x={(WIDE - GAP) / 2} y={(HIGH - GAP) / 2 + 5}>
            {tile.name}
          </text>
        </g>
      ))}
      {tiles.flatMap((tile) => {
        const figure = named(tile)
        return figure === undefined
          ? []
          : [
              <g key={tile.name} transform={placeOf(tile)}>
                <Place figure={figure} most={most} hatch={`url(#${hatched})`} />
              </g>
            ]
      })}
    </svg>
  )
}

interface PlaceProps {
  figure: Bar
  most: number
  hatch: string
}

function Place({ figure: { label, value, reason }, most, hatch }: PlaceProps) {
  const { t, language } = useWords()
  const side = value === null ? 0 : MOST * Math.sqrt(value / most)
  const middle = (WIDE - GAP) / 2
  const locale = language === 'ar' ? 'ar-u-nu-latn' : language
  return (
    <>
      <rect className="tile" width={WIDE - GAP} height={HIGH - GAP} rx="6" />
      {value === null && <rect width={WIDE - GAP} height={HIGH - GAP} rx="6" fill={hatch} />}
      <text className="tile-name" x={middle} y="20">
        {label}
      </text>
      {value === null ? (
        <text className="tile-why" x={middle} y="52">
          {t(reason === 'too_fine' ? 'report.tooFineShort' : 'coordination.withheld')}
        </text>
      ) : (
        <>
          <rect className="bar-now" x={12} y={74 - side} width={side} height={side} />
          <text className="tile-value" x={WIDE - GAP - 12} y="70">
            {value.toLocaleString(locale)}
          </text>
        </>
      )}
    </>
  )
}

function placeOf({ column, row }: Tile): string {
  return `translate(${column * WIDE + GAP / 2} ${row * HIGH + GAP / 2})`
}
