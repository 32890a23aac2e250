import {
  type Chance,
  chanceOf,
  type Life,
  liveOnce,
  outreachOnce,
  outreachToldOf,
  type Setting,
  toldOf
} from '@relais/demo'

/** Roots of one slice; each slice is made up by a chance of its own, so that the same number of referrals is always the same. */
const SLICE = 2_000
const SEED = 20_261_126
/** Contacts for a hundred roots: half as many checks are made. */
const CONTACTS = 40

type Told = ReturnType<typeof toldOf>

/** Some chains, whole, with what outreach noted meanwhile. */
export interface Slice {
  chance: Chance
  lives: { life: Life; events: Told }[]
  outreach: ReturnType<typeof outreachToldOf>
}

/** Makes up at least so many referrals, slice by slice; the last chain is whole. */
export function* slicesOf(collective: string, referrals: number, setting: Setting): Generator<Slice> {
  for (let made = 0, nth = 0; made < referrals; nth += 1) {
    const chance = chanceOf(SEED + nth)
    const lives: Slice['lives'] = []
    for (let roots = 0; roots < SLICE && made < referrals; roots += 1)
      for (const life of liveOnce(chance, setting)) {
        lives.push({ life, events: toldOf(life, collective, chance.id) })
        made += 1
      }
    const contacts = Math.ceil((lives.length * CONTACTS) / 100)
    yield { chance, lives, outreach: outreachToldOf(outreachOnce(chance, contacts, setting), collective) }
  }
}
