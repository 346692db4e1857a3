import type { TokenKind } from '../../../grammar/scanner/kinds.ts'
import { any, bool, boxed, type Code } from './code.ts'
import type { FunctionWriter } from './writer.ts'

/** The runtime function of each binary operator of two values that needs nothing of the frame. */
const plainOperators: Partial<Record<TokenKind, string>> = {
  Plus: 'add',
  Minus: 'subtract',
  Multiply: 'multiply',
  Divide: 'divide',
  Rem: 'remainder',
  Shl: 'shiftLeft',
  Shr: 'shiftRight',
  Band: 'bitAnd',
  Bor: 'bitOr',
  Bxor: 'bitXor',
  Ieq: 'ieq',
  Ine: 'ine',
  Ige: 'ige',
  Igt: 'igt',
  Ilt: 'ilt',
  Ile: 'ile',
  Ceq: 'ceq',
  Cne: 'cne',
  Cge: 'cge',
  Cgt: 'cgt',
  Clt: 'clt',
  Cle: 'cle',
  DotDot: 'range',
  Is: 'isType',
  IsNot: 'isNotType',
}

/** Operators whose runtime function takes the frame first ($OFS, $Matches, script blocks, culture of the session). */
const frameOperators: Partial<Record<TokenKind, string>> = {
  Format: 'format',
  Join: 'join',
  Isplit: 'isplit',
  Csplit: 'csplit',
  Ireplace: 'ireplace',
  Creplace: 'creplace',
  Imatch: 'imatch',
  Cmatch: 'cmatch',
  Inotmatch: 'inotmatch',
  Cnotmatch: 'cnotmatch',
  Ilike: 'ilike',
  Inotlike: 'inotlike',
  Clike: 'clike',
  Cnotlike: 'cnotlike',
  Icontains: 'icontains',
  Inotcontains: 'inotcontains',
  Ccontains: 'ccontains',
  Cnotcontains: 'cnotcontains',
  Iin: 'iin',
  Inotin: 'inotin',
  Cin: 'cin',
  Cnotin: 'cnotin',
  As: 'asType',
}

const comparisons: Partial<Record<TokenKind, string>> = {
  Ieq: '===',
  Ceq: '===',
  Ine: '!==',
  Cne: '!==',
  Ige: '>=',
  Cge: '>=',
  Igt: '>',
  Cgt: '>',
  Ilt: '<',
  Clt: '<',
  Ile: '<=',
  Cle: '<=',
}

/** The comparison operator in JavaScript for two numbers, or undefined. */
export function comparisonOf(operator: TokenKind): string | undefined {
  return comparisons[operator]
}

function isNumeric(code: Code): boolean {
  return code.kind === 'int' || code.kind === 'double' || code.kind === 'number'
}

/** Code that holds a value in a place that later evaluation does not change: constants as they are, the rest in a temporary. */
interface Held {
  readonly setup: string
  readonly js: string
  readonly release: string[]
}

function hold(w: FunctionWriter, js: string): Held {
  if (/^(-?\d+(\.\d+)?|\(-\d+\)|k\d+|null|true|false)$/.test(js)) return { setup: '', js, release: [] }
  const t = w.temp()
  return { setup: `${t} = ${js}, `, js: t, release: [t] }
}

/**
 * Code for a binary operator on two values. `left` and `right` are compiled by the caller's functions in order, so that temporaries of the left
 * stay taken while the right is composed.
 */
export function binaryCode(w: FunctionWriter, operator: TokenKind, left: () => Code, right: () => Code): Code {
  const a = left()
  if (isNumeric(a)) return typedBinary(w, operator, a, right)
  const h1 = hold(w, boxed(w, a))
  const b = right()
  const h2 = hold(w, boxed(w, b))
  const code = onHeld(w, operator, h1, h2, a, b)
  w.release(...h2.release, ...h1.release)
  return code
}

function onHeld(w: FunctionWriter, operator: TokenKind, h1: Held, h2: Held, a: Code, b: Code): Code {
  const setup = h1.setup + h2.setup
  const framed = frameOperators[operator]
  if (framed !== undefined) return any(`(${setup}${w.runtime(framed)}(f, ${h1.js}, ${h2.js}))`)
  const name = plainOperators[operator]
  if (name === undefined) throw new TypeError(`no operator ${operator}`)
  const slow = `${w.runtime(name)}(${h1.js}, ${h2.js})`
  const guard = bothNumbers(h1.js, a, h2.js, b)
  if (guard === null) return any(`(${setup}${slow})`)
  const comparison = comparisons[operator]
  if (comparison !== undefined) return any(`(${setup}${guard} ? ${h1.js} ${comparison} ${h2.js} : ${slow})`)
  switch (operator) {
    case 'Plus':
    case 'Minus': {
      const t = w.temp()
      w.release(t)
      return any(
        `(${setup}${guard} && (${t} = ${h1.js} ${operator === 'Plus' ? '+' : '-'} ${h2.js}) === (${t} | 0) ? ${t} : ${slow})`,
      )
    }
    case 'Multiply': {
      const t = w.temp()
      w.release(t)
      return any(`(${setup}${guard} && (${t} = ${h1.js} * ${h2.js}) === (${t} | 0) ? ${t} | 0 : ${slow})`)
    }
    case 'Divide': {
      const t = w.temp()
      w.release(t)
      return any(`(${setup}${guard} && (${t} = ${h1.js} / ${h2.js}) === (${t} | 0) ? ${t} | 0 : ${slow})`)
    }
    case 'Rem':
      return any(`(${setup}${guard} && ${h2.js} !== 0 ? (${h1.js} % ${h2.js}) | 0 : ${slow})`)
    case 'Band':
      return any(`(${setup}${guard} ? ${h1.js} & ${h2.js} : ${slow})`)
    case 'Bor':
      return any(`(${setup}${guard} ? ${h1.js} | ${h2.js} : ${slow})`)
    case 'Bxor':
      return any(`(${setup}${guard} ? ${h1.js} ^ ${h2.js} : ${slow})`)
    default:
      return any(`(${setup}${slow})`)
  }
}

/** The test that both operands are Int32 at run time; null where one cannot be. */
function bothNumbers(first: string, a: Code, second: string, b: Code): string | null {
  const tests: string[] = []
  for (const [js, code] of [
    [first, a],
    [second, b],
  ] as const) {
    if (code.kind === 'int') continue
    if (code.kind !== 'any') return null
    tests.push(`typeof ${js} === 'number'`)
  }
  return tests.length === 0 ? 'true' : tests.join(' && ')
}

/** A binary operator whose left operand is a known number; where the right one is too, the arithmetic is done on raw numbers. */
function typedBinary(w: FunctionWriter, operator: TokenKind, a: Code, right: () => Code): Code {
  // A raw left operand must survive the evaluation of the right one: keep it in a temporary unless it is a constant.
  const isConstant = typeof a.constant === 'number'
  const v1 = isConstant ? null : w.temp()
  const f1 = a.kind === 'number' ? w.temp() : null
  const b = right()
  const give = (code: Code): Code => {
    if (f1 !== null) w.release(f1)
    if (v1 !== null) w.release(v1)
    return code
  }
  if (!isNumeric(b)) {
    const h2 = hold(w, boxed(w, b))
    const code = onHeld(w, operator, heldNumber(w, a, v1), h2, a, b)
    w.release(...h2.release)
    return give(code)
  }
  const x = v1 ?? a.js
  const setup = v1 === null ? '' : `${v1} = ${a.js}, ${f1 === null ? '' : `${f1} = ${a.flag}, `}`
  const y = typeof b.constant === 'number' ? b.js : w.temp()
  const setupRight = typeof b.constant === 'number' ? '' : `${y} = ${b.js}, `
  if (setupRight !== '') w.release(y)
  const pre = setup + setupRight
  const comparison = comparisons[operator]
  if (comparison !== undefined) return give(bool(`(${pre}${x} ${comparison} ${y})`))
  const double = a.kind === 'double' || b.kind === 'double'
  const flags = [f1, b.kind === 'number' ? b.flag! : null].filter((x) => x !== null)
  switch (operator) {
    case 'Plus':
    case 'Minus':
    case 'Multiply': {
      const sign = operator === 'Plus' ? '+' : operator === 'Minus' ? '-' : '*'
      if (double) return give({ js: `(${pre}${x} ${sign} ${y})`, kind: 'double' })
      const result = w.temp()
      // Read after other code was composed: never reused.
      const flag = w.local()
      w.release(result)
      const overflow = [...flags, `(${result} | 0) !== ${result}`].join(' || ')
      const negativeZero =
        operator === 'Multiply' ? `, ${flag} || (${result} = ${result} | 0), ${result}` : `, ${result}`
      return give({
        js: `(${pre}${result} = ${x} ${sign} ${y}, ${flag} = ${overflow}${negativeZero})`,
        kind: 'number',
        flag,
      })
    }
    case 'Divide': {
      if (double) return give({ js: `(${pre}${x} / ${y})`, kind: 'double' })
      const result = w.temp()
      const flag = w.local()
      w.release(result)
      const isDouble = [...flags, `(${result} | 0) !== ${result}`].join(' || ')
      const zero = flags.length === 0 ? `${y} === 0` : `${y} === 0 && !(${flags.join(' || ')})`
      return give({
        js: `(${pre}${zero} && ${w.runtime('divideByZero')}(), ${result} = ${x} / ${y}, ${flag} = ${isDouble}, ${flag} || (${result} = ${result} | 0), ${result})`,
        kind: 'number',
        flag,
      })
    }
    case 'Rem': {
      if (double) return give({ js: `(${pre}${x} % ${y})`, kind: 'double' })
      if (flags.length === 0) {
        const guard =
          typeof b.constant === 'number' && b.constant !== 0 ? '' : `${y} === 0 && ${w.runtime('divideByZero')}(), `
        return give({ js: `(${pre}${guard}(${x} % ${y}) | 0)`, kind: 'int' })
      }
      const result = w.temp()
      const flag = w.local()
      w.release(result)
      return give({
        js: `(${pre}${flag} = ${flags.join(' || ')}, !${flag} && ${y} === 0 && ${w.runtime('divideByZero')}(), ${result} = ${x} % ${y}, ${flag} || (${result} = ${result} | 0), ${result})`,
        kind: 'number',
        flag,
      })
    }
    case 'Band':
    case 'Bor':
    case 'Bxor': {
      if (double || flags.length > 0) break
      const sign = operator === 'Band' ? '&' : operator === 'Bor' ? '|' : '^'
      return give({ js: `(${pre}${x} ${sign} ${y})`, kind: 'int' })
    }
    case 'Shl':
    case 'Shr':
      if (double || flags.length > 0) break
      return give({ js: `(${pre}${x} ${operator === 'Shl' ? '<<' : '>>'} ${y})`, kind: 'int' })
  }
  // The rest goes through the runtime on boxed operands, evaluated once.
  const box = (js: string, code: Code, flag: string | null): string => {
    if (code.kind === 'int') return js
    if (code.kind === 'double') return `new ${w.runtime('Double')}(${js})`
    return `(${flag} ? new ${w.runtime('Double')}(${js}) : ${js})`
  }
  const first = box(x, a, f1)
  const second = box(y, b, b.kind === 'number' ? b.flag! : null)
  const framed = frameOperators[operator]
  const name = framed ?? plainOperators[operator]
  if (name === undefined) throw new TypeError(`no operator ${operator}`)
  const call = `${w.runtime(name)}(${framed === undefined ? '' : 'f, '}${first}, ${second})`
  return give(any(`(${pre}${call})`))
}

/** The number of `code` as a PowerShell value in the temporary `v`, or as a constant where `v` is null. */
function heldNumber(w: FunctionWriter, code: Code, v: string | null): Held {
  if (v === null) return { setup: '', js: boxed(w, code), release: [] }
  const box = `new ${w.runtime('Double')}(${v})`
  const setup =
    code.kind === 'int'
      ? `${v} = ${code.js}, `
      : code.kind === 'double'
        ? `${v} = ${code.js}, ${v} = ${box}, `
        : `${v} = ${code.js}, ${v} = ${code.flag} ? ${box} : ${v}, `
  return { setup, js: v, release: [] }
}

/** The runtime function of a binary operator, for compound assignments on values already held. */
export function runtimeOperator(operator: TokenKind): string | undefined {
  return plainOperators[operator] ?? frameOperators[operator]
}
