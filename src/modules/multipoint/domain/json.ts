/**
 * JSON whose whole numbers are exact: those that a JavaScript number cannot carry are read as bigint and written as plain digits, so
 * that UInt64 values survive scenario files and network back ends.
 */

type Reviver = (this: unknown, key: string, value: unknown, context: { readonly source?: string }) => unknown
const parse = JSON.parse as (text: string, reviver?: Reviver) => unknown
const { rawJSON } = JSON as unknown as { rawJSON(text: string): object }

/** @throws SyntaxError, as JSON.parse */
export function readJson(text: string): unknown {
  // A reviver makes parsing ten times slower: only text with a long number needs it.
  if (!/\d{16}/.test(text)) return JSON.parse(text)
  return parse(text, (_key, value, { source }) =>
    typeof value === 'number' && !Number.isSafeInteger(value) && source !== undefined && /^-?\d+$/.test(source)
      ? BigInt(source)
      : value,
  )
}

export function writeJson(value: unknown, space?: number): string {
  return JSON.stringify(value, (_key, item) => (typeof item === 'bigint' ? rawJSON(item.toString()) : item), space)
}
