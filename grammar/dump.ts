/** Trees and tokens as JSON: each node `{kind, at: [start, end], …}`; what is false, null or an empty list is left out. */
import { BigInteger, Byte, Decimal, Double, Int16, SByte, UInt16, UInt32, UInt64 } from '../src/kernel/boxes.ts'
import type { Ast } from './ast.ts'
import type { ParseError } from './diagnostics.ts'
import { nameOfKind } from './scanner/kinds.ts'
import type { Token } from './scanner/token.ts'
import { textOfFlags } from './scanner/traits.ts'
import type { TypeNameSyntax } from './typename.ts'
import type { VariablePath } from './variablepath.ts'

export type Json = string | number | boolean | Json[] | { [key: string]: Json }

/** Fields that are not shown: derived ones, extents of parts, and what .NET does not make public. */
const hidden = new Set([
  'kind',
  'start',
  'end',
  'errorStart',
  'errorEnd',
  'nameStart',
  'nameEnd',
  'bodies',
  'formatExpression',
  'keyword',
])

/** A tree as JSON. */
export function dumpAst(ast: Ast): Json {
  const keyword = 'keyword' in ast ? ast.keyword : null
  const out: { [key: string]: Json } = {
    kind: keyword === null ? ast.kind : nameOfKind(keyword.tokenTypeIdx),
    at: [ast.start, ast.end],
  }
  const fields = Object.keys(ast)
    .filter((name) => !hidden.has(name))
    .sort()
  for (const name of fields) {
    const value = dumpField(ast, name, (ast as unknown as Record<string, unknown>)[name])
    if (value !== null) out[name] = value
  }
  return out
}

function dumpField(ast: Ast, name: string, value: unknown): Json | null {
  if (value === null || value === false) return null
  if (name === 'value' && ast.kind === 'ConstantExpressionAst') return textOfConstant(value)
  if (name === 'variablePath') return (value as VariablePath).userPath
  if (name === 'scriptRequirements') return 'requires'
  return dumpValue(value)
}

function dumpValue(value: unknown): Json | null {
  if (value === null || value === undefined || value === false) return null
  if (Array.isArray(value)) return value.length === 0 ? null : value.map((item) => dumpItem(item))
  if (typeof value === 'object') {
    if ('kind' in value) return dumpAst(value as Ast)
    if ('form' in value) return (value as TypeNameSyntax).fullName
    if ('tokenTypeIdx' in value) return nameOfKind((value as Token).tokenTypeIdx)
  }
  return value as Json
}

/** In a list nothing is left out. */
function dumpItem(value: unknown): Json {
  return dumpValue(value) ?? (null as unknown as Json)
}

/** A constant as its .NET type and its text: 'Int32:1', 'Double:1.5'. */
function textOfConstant(value: unknown): Json | null {
  switch (typeof value) {
    case 'string':
      return value
    case 'boolean':
      return value ? true : null
    case 'number':
      return `Int32:${value}`
    case 'bigint':
      return `Int64:${value}`
    default:
      return textOfBox(value as object)
  }
}

function textOfBox(value: object): string {
  if (value instanceof Double) return `Double:${textOfDouble(value.value)}`
  if (value instanceof Decimal) return `Decimal:${textOfDecimal(value)}`
  const types = { Byte, SByte, Int16, UInt16, UInt32, UInt64, BigInteger }
  for (const [name, type] of Object.entries(types)) if (value instanceof type) return `${name}:${value.value}`
  throw new TypeError('Not a constant of a script')
}

function textOfDouble(value: number): string {
  if (!Number.isFinite(value)) return value > 0 ? 'Infinity' : '-Infinity'
  if (Object.is(value, -0)) return '-0'
  const [mantissa, exponent] = value.toExponential().split('e')
  const power = Number(exponent)
  // .NET writes up to 17 digits before it turns to an exponent.
  if (power >= -4 && power < 17) return String(value)
  return `${mantissa}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`
}

function textOfDecimal(value: Decimal): string {
  const negative = value.mantissa < 0n
  const digits = String(negative ? -value.mantissa : value.mantissa).padStart(value.scale + 1, '0')
  const whole = digits.slice(0, digits.length - value.scale)
  const fraction = value.scale > 0 ? `.${digits.slice(-value.scale)}` : ''
  return `${negative ? '-' : ''}${whole}${fraction}`
}

/** Errors as [id, start, end, message]. */
export function dumpErrors(errors: readonly ParseError[]): Json[] {
  return errors.map(({ errorId, start, end, message }) => [errorId, start, end, message])
}

/** Tokens as [kind, start, end, flags]. */
export function dumpTokens(tokens: readonly Token[]): Json[] {
  return tokens.map(({ tokenTypeIdx, start, end, flags }) => [nameOfKind(tokenTypeIdx), start, end, textOfFlags(flags)])
}
