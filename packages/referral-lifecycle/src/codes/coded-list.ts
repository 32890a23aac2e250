/** A closed list: each code once, with its French label; codes keep the order in which pages show them. */
export type CodedList<Entry = unknown> = Readonly<Record<string, { readonly label: string } & Entry>>

/** The codes of a list, in order; a tuple that a schema library takes as an enumeration. */
export function codesOf<List extends CodedList>(list: List): [keyof List & string, ...(keyof List & string)[]] {
  return Object.keys(list) as [keyof List & string]
}

/** Tells whether a value is a code of a list; false for anything that is not a string. */
export function isCodeOf<List extends CodedList>(list: List, value: unknown): value is keyof List & string {
  return typeof value === 'string' && Object.hasOwn(list, value)
}
