/**
 * Which of the media types that are offered an Accept header prefers (RFC 9110 §12.5.1): the most specific range says how much each is wanted, and of
 * those wanted alike the first offered is taken. Undefined where it wants none of them.
 */
export function wantedMedia(offered: readonly string[], accept = '*/*'): string | undefined {
  const ranges = accept.split(',').map(readRange)
  const wanted = offered
    .map((type) => ({ type, quality: qualityOf(type, ranges) }))
    .filter(({ quality }) => quality > 0)
  return wanted.sort((one, other) => other.quality - one.quality)[0]?.type
}

interface Range {
  range: string
  quality: number
}

function readRange(text: string): Range {
  const [range = '', ...parameters] = text
    .toLowerCase()
    .split(';')
    .map((part) => part.trim())
  const quality = parameters.find((one) => one.startsWith('q='))
  return { range, quality: quality === undefined ? 1 : Number(quality.slice(2)) || 0 }
}

function qualityOf(type: string, ranges: readonly Range[]): number {
  const kin = [type, `${type.split('/')[0]}/*`, '*/*']
  for (const wide of kin) {
    const found = ranges.find(({ range }) => range === wide)
    if (found !== undefined) return found.quality
  }
  return 0
}
