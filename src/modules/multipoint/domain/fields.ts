/**
 * Field descriptors: one declaration per property feeds the TypeScript type, the scenario reader's checks, the defaults and a back
 * end's columns.
 */

export type FieldKind =
  | 'uint32'
  | 'int32'
  | 'uint64'
  | 'boolean'
  | 'text'
  | 'secret'
  | 'name'
  | 'choice'
  | 'texts'
  | 'uint32s'

export interface Field<T> {
  readonly kind: FieldKind
  /** The value of a property that a scenario leaves out. */
  readonly ordinary: T
  /** The names a `choice` field takes. */
  readonly choices?: readonly string[]
}

export type Fields = { readonly [name: string]: Field<unknown> }
export type Row<F> = { readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never }

export const uint32 = (ordinary = 0): Field<number> => ({ kind: 'uint32', ordinary })
export const int32 = (ordinary = 0): Field<number> => ({ kind: 'int32', ordinary })
/** UInt64 is carried as a bigint: JavaScript's number stops being exact at 2^53. */
export const uint64 = (): Field<bigint> => ({ kind: 'uint64', ordinary: 0n })
export const boolean = (ordinary = false): Field<boolean> => ({ kind: 'boolean', ordinary })
export const text = (ordinary = ''): Field<string> => ({ kind: 'text', ordinary })
/** A password: there for its column, and always empty, whatever a scenario says. */
export const secret = (): Field<string> => ({ kind: 'secret', ordinary: '' })
/** Text that is compared without regard to case: user names, template prefixes, machine names. */
export const name = (): Field<string> => ({ kind: 'name', ordinary: '' })
export const texts = (): Field<readonly string[]> => ({ kind: 'texts', ordinary: [] })
export const uint32s = (): Field<readonly number[]> => ({ kind: 'uint32s', ordinary: [] })
export const choice = <const T extends string>(choices: readonly T[], ordinary: T): Field<T> => ({
  kind: 'choice',
  ordinary,
  choices,
})

/** What a scenario's author is told a field takes. */
export function describeField(field: Field<unknown>): string {
  switch (field.kind) {
    case 'uint32':
      return 'a whole number from 0 to 4294967295'
    case 'int32':
      return 'a whole number from -2147483648 to 2147483647'
    case 'uint64':
      return 'a whole number from 0 to 18446744073709551615'
    case 'boolean':
      return 'true or false'
    case 'text':
    case 'secret':
      return 'a string'
    case 'name':
      return 'a string that is not empty'
    case 'choice':
      return `one of ${field.choices!.join(', ')}`
    case 'texts':
      return 'a list of strings'
    case 'uint32s':
      return 'a list of whole numbers from 0 to 4294967295'
  }
}

const isWhole = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most

/** The field's value from plain data (JSON values, and bigint for a number beyond 2^53), or undefined when it does not fit. */
export function readField(field: Field<unknown>, value: unknown): unknown {
  switch (field.kind) {
    case 'uint32':
      return isWhole(value, 0, 0xffffffff) ? value : undefined
    case 'int32':
      return isWhole(value, -0x80000000, 0x7fffffff) ? value : undefined
    case 'uint64': {
      const whole =
        typeof value === 'bigint' ? value : Number.isSafeInteger(value) ? BigInt(value as number) : undefined
      return whole !== undefined && whole >= 0n && whole <= 0xffffffffffffffffn ? whole : undefined
    }
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined
    case 'text':
      return typeof value === 'string' ? value : undefined
    case 'secret':
      return typeof value === 'string' ? '' : undefined
    case 'name':
      return typeof value === 'string' && value !== '' ? value : undefined
    case 'choice':
      return typeof value === 'string' && field.choices!.includes(value) ? value : undefined
    case 'texts':
      return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined
    case 'uint32s':
      return Array.isArray(value) && value.every((item) => isWhole(item, 0, 0xffffffff)) ? value : undefined
  }
}
