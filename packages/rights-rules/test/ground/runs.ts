/** How many households are tried for a property: of `least` as many as the setting RELAIS_RUNS says, 1 unless it is set. */
export const runs = (least: number) => ({ numRuns: least * Number(process.env.RELAIS_RUNS ?? 1) })
