import { Double } from '../../kernel/boxes.ts'
import type { FunctionWriter } from './writer.ts'

/**
 * What is known of the value a piece of generated code yields.
 * any: a PowerShell value. int: an Int32. bool, string, null: just that. double: a raw JavaScript number standing for a Double, not yet boxed.
 * number: a raw JavaScript number, an Int32 or a Double as `flag` says. void: evaluated for its effect, yields nothing usable.
 */
export type Kind = 'any' | 'int' | 'bool' | 'string' | 'null' | 'double' | 'number' | 'void'

/** A JavaScript expression. */
export interface Code {
  readonly js: string
  readonly kind: Kind
  /** For number: an expression, valid once `js` has been evaluated, that is true when the value is a Double. */
  readonly flag?: string
  /** The value where it is a constant of the script: folding and cheaper boxing. */
  readonly constant?: number | string | boolean | null
}

export const nullCode: Code = { js: 'null', kind: 'null', constant: null }

export function any(js: string): Code {
  return { js, kind: 'any' }
}

export function bool(js: string): Code {
  return { js, kind: 'bool' }
}

/** The code of a PowerShell value: raw doubles boxed, void made null. */
export function boxed(w: FunctionWriter, code: Code): string {
  switch (code.kind) {
    case 'double':
      if (typeof code.constant === 'number') return w.constant(new Double(code.constant))
      return `new ${w.runtime('Double')}(${code.js})`
    case 'number': {
      const t = w.temp()
      const text = `(${t} = ${code.js}, ${code.flag} ? new ${w.runtime('Double')}(${t}) : ${t})`
      w.release(t)
      return text
    }
    case 'void':
      return `(${code.js}, null)`
    default:
      return code.js
  }
}

/** Code for the truth of a value, as a JavaScript boolean. */
export function truthOf(w: FunctionWriter, code: Code): string {
  switch (code.kind) {
    case 'bool':
      return code.js
    case 'int':
    case 'number':
    case 'double':
      return `((${code.js}) !== 0)`
    case 'string':
      return `(${code.js}.length !== 0)`
    case 'null':
      return 'false'
    case 'void':
      return `(${code.js}, false)`
    default: {
      const t = w.temp()
      const text = `((${t} = ${code.js}) === true || (${t} !== false && ${w.runtime('truth')}(${t})))`
      w.release(t)
      return text
    }
  }
}

/** A number as text of a JavaScript expression. */
export function numberText(value: number): string {
  if (Number.isNaN(value)) return 'NaN'
  if (value === Number.POSITIVE_INFINITY) return 'Infinity'
  if (value === Number.NEGATIVE_INFINITY) return '(-Infinity)'
  if (value < 0 || Object.is(value, -0)) return `(${Object.is(value, -0) ? '-0' : String(value)})`
  return String(value)
}
