/** A table of type signatures; see `declare.ts` for the notation. The text is read when one of its types is first used. */
export interface SignatureTable {
  /** Full names of the types it describes, in its order. */
  readonly names: readonly string[]
  readonly read: () => string
}

/** A table whose names are found in its text. */
export function signatureTable(read: () => string): SignatureTable {
  let names: readonly string[] | null = null
  return {
    get names() {
      names ??= Array.from(read().matchAll(/^## (\S+)/gm), ([, written]) => fullNameOf(written as string))
      return names
    },
    read,
  }
}

/** The full name a section's header means, with arity: `List<T>` of a namespace, names without one in System. */
export function fullNameOf(written: string): string {
  const angle = written.indexOf('<')
  const plain = angle < 0 ? written : written.slice(0, angle)
  const nested = plain.indexOf('+')
  const arity = angle < 0 ? 0 : written.slice(angle).split(',').length
  const outer = nested < 0 ? plain : plain.slice(0, nested)
  const full = outer.includes('.') ? plain : `System.${plain}`
  if (arity === 0) return full
  // A nested class of a generic one: the arity belongs to the outer name.
  return nested < 0 ? `${full}\`${arity}` : full.replace('+', `\`${arity}+`)
}
