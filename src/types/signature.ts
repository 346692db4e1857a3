import { type NetType, requireType } from './netType.ts'

/** A type as a member signature writes it: `Func<T,Boolean>[]`. */
export interface TypeSyntax {
  readonly name: string
  readonly args: readonly TypeSyntax[]
  /** Ranks of the array suffixes, innermost first. */
  readonly ranks: readonly number[]
}

export interface ParameterSyntax {
  readonly name: string
  readonly type: TypeSyntax
  readonly isParams: boolean
  readonly isOptional: boolean
  readonly isRef: boolean
}

export interface Signature {
  readonly isStatic: boolean
  /** Written with `explicit `: only the class's interfaces have it. */
  readonly isExplicit: boolean
  readonly name: string
  readonly form: 'constructor' | 'method' | 'property'
  readonly typeParameters: readonly string[]
  readonly parameters: readonly ParameterSyntax[]
  /** The method returns a reference to its result. */
  readonly returnsReference: boolean
  /** Return or property type; Void for constructors. */
  readonly type: TypeSyntax
}

const voidSyntax: TypeSyntax = { name: 'Void', args: [], ranks: [] }

/** Splits at commas outside of brackets. */
function splitList(text: string): string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let i = 0; i < text.length; i++) {
    const c = text[i]
    if (c === '<' || c === '[' || c === '(') depth++
    else if (c === '>' || c === ']' || c === ')') depth--
    else if (c === ',' && depth === 0) {
      parts.push(text.slice(start, i).trim())
      start = i + 1
    }
  }
  const last = text.slice(start).trim()
  if (last !== '') parts.push(last)
  return parts
}

/** Reads a type: a name, generic arguments in `<>`, array suffixes. */
export function parseTypeSyntax(text: string): TypeSyntax {
  const ranks: number[] = []
  let rest = text.trim()
  while (rest.endsWith(']')) {
    const open = rest.lastIndexOf('[')
    ranks.unshift(rest.length - open - 1)
    rest = rest.slice(0, open)
  }
  const angle = rest.indexOf('<')
  if (angle < 0) return { name: rest, args: [], ranks }
  return { name: rest.slice(0, angle), args: splitList(rest.slice(angle + 1, -1)).map(parseTypeSyntax), ranks }
}

function parseParameter(text: string): ParameterSyntax {
  let rest = text
  const isParams = rest.startsWith('params ')
  if (isParams) rest = rest.slice(7)
  const isRef = /^(?:ref|out|in) /.test(rest)
  if (isRef) rest = rest.slice(rest.indexOf(' ') + 1)
  const space = rest.lastIndexOf(' ')
  const written = space < 0 ? '' : rest.slice(space + 1)
  const isOptional = written.endsWith('?')
  return {
    name: isOptional ? written.slice(0, -1) : written,
    type: parseTypeSyntax(space < 0 ? rest : rest.slice(0, space)),
    isParams,
    isOptional,
    isRef,
  }
}

/** Reads a key of `NetTypeDeclaration.members`. */
export function parseSignature(key: string): Signature {
  const isStatic = key.startsWith('static ')
  const isExplicit = key.startsWith('explicit ')
  const text = isStatic ? key.slice(7) : isExplicit ? key.slice(9) : key
  const head = /^[^([<:]+/.exec(text)?.[0] ?? ''
  const name = head.trim()
  let at = head.length
  let typeParameters: string[] = []
  if (text[at] === '<') {
    const close = text.indexOf('>', at)
    typeParameters = splitList(text.slice(at + 1, close))
    at = close + 1
  }
  if (text[at] === '(') {
    const close = closingAt(text, at)
    const parameters = splitList(text.slice(at + 1, close)).map(parseParameter)
    const result = text.slice(close + 1).trim()
    if (name === 'new')
      return {
        isStatic: true,
        isExplicit,
        name,
        form: 'constructor',
        typeParameters,
        parameters,
        returnsReference: false,
        type: voidSyntax,
      }
    const written = result.startsWith(':') ? result.slice(1).trim() : 'Void'
    const returnsReference = written.startsWith('ref ')
    const type = parseTypeSyntax(returnsReference ? written.slice(4) : written)
    return { isStatic, isExplicit, name, form: 'method', typeParameters, parameters, returnsReference, type }
  }
  let parameters: ParameterSyntax[] = []
  if (text[at] === '[') {
    const close = closingAt(text, at)
    parameters = splitList(text.slice(at + 1, close)).map(parseParameter)
    at = close + 1
  }
  const written = text.slice(text.indexOf(':', at) + 1).replace(/(?: get| set| init| const)+$/, '')
  const type = parseTypeSyntax(written)
  return { isStatic, isExplicit, name, form: 'property', typeParameters, parameters, returnsReference: false, type }
}

function closingAt(text: string, open: number): number {
  let depth = 0
  for (let i = open; i < text.length; i++) {
    const c = text[i]
    if (c === '(' || c === '[') depth++
    else if ((c === ')' || c === ']') && --depth === 0) return i
  }
  return text.length
}

/** The type a syntax means; `parameters` maps type parameter names. Unknown names become opaque types. */
export function typeOfSyntax(syntax: TypeSyntax, parameters: ReadonlyMap<string, NetType>): NetType {
  let type: NetType
  if (syntax.args.length > 0) {
    const definition = namedType(definitionName(syntax))
    const args = syntax.args.map((a) => typeOfSyntax(a, parameters))
    type = definition.isGenericDefinition ? definition.makeGeneric(args) : definition
  } else {
    type = parameters.get(syntax.name) ?? namedType(syntax.name)
  }
  for (const rank of syntax.ranks) type = type.arrayOf(rank)
  return type
}

/** A nested class of a generic one has its arity on the outer name: List`1+Enumerator. */
function definitionName(syntax: TypeSyntax): string {
  const arity = `\`${syntax.args.length}`
  return syntax.name.includes('+') ? syntax.name.replace('+', `${arity}+`) : syntax.name + arity
}

function namedType(name: string): NetType {
  return requireType(name.includes('.') ? name : `System.${name}`)
}

/** The type written in a signature's syntax, as in a declaration's `base` and `interfaces`. */
export function typeBySignature(text: string, parameters: ReadonlyMap<string, NetType>): NetType {
  return typeOfSyntax(parseTypeSyntax(text), parameters)
}
