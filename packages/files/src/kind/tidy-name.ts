const MOST = 150

/** The name of a file without its folders, control and direction characters, and no longer than people read; its extension stays. */
export function tidyName(given: string): string {
  const bare = given
    .normalize('NFC')
    .split(/[\\/]/)
    .at(-1)!
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}"<>|:*?]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  const letters = [...bare]
  if (letters.length <= MOST) return bare
  const end = `.${extensionOf(bare)}`
  return letters.slice(0, MOST - [...end].length).join('') + end
}

/** What stands behind the last point, in small letters; empty when there is none. */
export function extensionOf(name: string): string {
  return /\.([^.]{1,20})$/u.exec(name)?.[1]?.toLowerCase() ?? ''
}
