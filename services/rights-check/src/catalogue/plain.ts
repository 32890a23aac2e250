const STOP = new Set([
  'a',
  'au',
  'aux',
  'd',
  'de',
  'des',
  'du',
  'en',
  'et',
  'l',
  'la',
  'le',
  'les',
  'pour',
  'un',
  'une'
])

/** A French text without accents, capitals or punctuation: « Chèque énergie » and `cheque energie` are the same. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** True when each word of `asked` begins a word of `searchable`, which is already plain; little words do not count. */
export function holdsWords(searchable: string, asked: string): boolean {
  const words = plain(asked)
    .split(' ')
    .filter((word) => !STOP.has(word))
  // From the start of a word: « eau » must not find « réseau ».
  return words.every((word) => ` ${searchable}`.includes(` ${word}`))
}
