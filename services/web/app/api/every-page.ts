/** All items of a list, page after page: for the directory and the catalogue, which are short. */
export async function everyPage<T>(
  ask: (cursor: { cursor?: string }) => Promise<{ data: { items: T[]; next: string | null } }>
): Promise<T[]> {
  const found: T[] = []
  for (let cursor: string | undefined; ; ) {
    const { data } = await ask(cursor === undefined ? {} : { cursor })
    found.push(...data.items)
    if (data.next === null) return found
    cursor = data.next
  }
}
