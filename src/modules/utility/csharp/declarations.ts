/** The types of a C# source that mpsh understands: enumerations, and static classes whose methods are plain statements. */

import { invokeForValue } from '../../../engine/commands/invokeBlock.ts'
import { createScriptBlock } from '../../../engine/commands/scriptFile.ts'
import { nothing, type Value } from '../../../kernel/value.ts'
import type { Session } from '../../../session/session.ts'
import { convert } from '../../../types/conversion/convert.ts'
import { type MemberImplementation, type NetTypeEntry, netType } from '../../../types/netType.ts'
import { resolveType } from '../../../types/registry.ts'
import { BodyTranslator } from './expressions.ts'
import { NotUnderstood, TokenReader, tokensOf } from './tokens.ts'

const underlying: ReadonlyMap<string, string> = new Map([
  ['byte', 'System.Byte'],
  ['sbyte', 'System.SByte'],
  ['short', 'System.Int16'],
  ['ushort', 'System.UInt16'],
  ['int', 'System.Int32'],
  ['uint', 'System.UInt32'],
  ['long', 'System.Int64'],
  ['ulong', 'System.UInt64'],
])

const access = new Set(['public', 'internal', 'private', 'sealed', 'protected'])

/** The types a source declares; null where it has anything that is not understood. */
export function typesOfCSharp(source: string, session: Session): readonly NetTypeEntry[] | null {
  try {
    const reader = new Declarations(new TokenReader(tokensOf(source)), session)
    reader.read('')
    return reader.found.length > 0 && reader.isAtEnd ? reader.found : null
  } catch (thrown) {
    if (thrown instanceof NotUnderstood) return null
    throw thrown
  }
}

interface MethodText {
  readonly name: string
  readonly returns: string
  readonly parameters: readonly (readonly [type: string, name: string])[]
  readonly body: number
}

class Declarations {
  readonly #reader: TokenReader
  readonly #session: Session
  readonly #usings: string[] = ['System']
  readonly found: NetTypeEntry[] = []

  constructor(reader: TokenReader, session: Session) {
    this.#reader = reader
    this.#session = session
  }

  get isAtEnd(): boolean {
    return this.#reader.isAtEnd
  }

  /** Declarations up to `}` or the end. */
  read(space: string): void {
    const reader = this.#reader
    while (!reader.isAtEnd && !reader.is('}')) {
      if (reader.take('using')) {
        this.#usings.push(reader.path())
        reader.need(';')
      } else if (reader.take('namespace')) {
        const path = reader.path()
        const name = space === '' ? path : `${space}.${path}`
        if (reader.take(';')) this.read(name)
        else {
          reader.need('{')
          this.read(name)
          reader.need('}')
        }
      } else this.#type(space)
    }
  }

  #type(space: string): void {
    const reader = this.#reader
    const flags = this.#attributes()
    while (access.has(reader.peek()?.text ?? '')) reader.at++
    if (reader.take('enum')) this.#enumeration(space, flags)
    else {
      reader.need('static')
      reader.need('class')
      this.#class(space)
    }
  }

  #attributes(): boolean {
    const reader = this.#reader
    let isFlags = false
    while (reader.take('[')) {
      while (!reader.take(']')) if (/^Flags(Attribute)?$/.test(reader.next().text)) isFlags = true
    }
    return isFlags
  }

  #enumeration(space: string, flags: boolean): void {
    const reader = this.#reader
    const name = reader.name()
    let type = 'System.Int32'
    if (reader.take(':')) {
      const known = underlying.get(reader.name())
      if (known === undefined) throw new NotUnderstood()
      type = known
    }
    reader.need('{')
    const members = new Map<string, bigint>()
    let last = -1n
    while (!reader.take('}')) {
      this.#attributes()
      const member = reader.name()
      last = reader.take('=') ? this.#or(members) : last + 1n
      members.set(member, last)
      if (!reader.is('}')) reader.need(',')
    }
    reader.take(';')
    const isWide = type.endsWith('Int64')
    this.found.push(
      netType(space === '' ? name : `${space}.${name}`, () => ({
        kind: 'enum',
        flags,
        underlying: type,
        assembly: 'mpsh.Dynamic',
        values: [...members].map(([key, value]) => [key, isWide ? value : Number(value)] as const),
      })),
    )
  }

  #or(members: ReadonlyMap<string, bigint>): bigint {
    let value = this.#shift(members)
    while (this.#reader.take('|')) value |= this.#shift(members)
    return value
  }

  #shift(members: ReadonlyMap<string, bigint>): bigint {
    const value = this.#operand(members)
    return this.#reader.take('<<') ? value << this.#operand(members) : value
  }

  #operand(members: ReadonlyMap<string, bigint>): bigint {
    const reader = this.#reader
    if (reader.take('-')) return -this.#operand(members)
    if (reader.take('~')) return ~this.#operand(members)
    if (reader.take('(')) {
      const value = this.#or(members)
      reader.need(')')
      return value
    }
    const token = reader.next()
    if (token.kind === 'number') return BigInt(token.text)
    const value = members.get(token.text)
    if (value === undefined) throw new NotUnderstood()
    return value
  }

  #class(space: string): void {
    const reader = this.#reader
    const simple = reader.name()
    const name = space === '' ? simple : `${space}.${simple}`
    reader.need('{')
    const methods: MethodText[] = []
    while (!reader.take('}')) methods.push(this.#method())
    const end = reader.at
    const names = new Set(methods.map((method) => method.name))
    const members: Record<string, MemberImplementation> = {}
    for (const method of methods) {
      reader.at = method.body
      const parameters = method.parameters.map(([, parameter]) => parameter)
      const body = new BodyTranslator(reader, name, names, parameters).block()
      const usings = this.#usings.map((one) => `using namespace ${one}\n`).join('')
      const head = method.parameters.map(([, parameter]) => `$${parameter}`).join(', ')
      const text = `${usings}param(${head})\n${body.slice(1, body.lastIndexOf('}'))}`
      const types = method.parameters.map(([type, parameter]) => `${this.#fullName(type)} ${parameter}`)
      const returns = method.returns === 'void' ? 'Void' : this.#fullName(method.returns)
      members[`static ${method.name}(${types.join(', ')}): ${returns}`] = this.#implementation(text, method.returns)
    }
    reader.at = end
    this.found.push(netType(name, () => ({ kind: 'static', assembly: 'mpsh.Dynamic', members })))
  }

  #method(): MethodText {
    const reader = this.#reader
    this.#attributes()
    let isStatic = false
    for (; access.has(reader.peek()?.text ?? '') || reader.is('static'); reader.at++)
      if (reader.is('static')) isStatic = true
    if (!isStatic) throw new NotUnderstood()
    const returns = reader.type()
    const name = reader.name()
    const parameters: [string, string][] = []
    reader.need('(')
    while (!reader.take(')')) {
      parameters.push([reader.type(), reader.name()])
      if (!reader.is(')')) reader.need(',')
    }
    const body = reader.at
    this.#skipBlock()
    return { name, returns, parameters, body }
  }

  #skipBlock(): void {
    const reader = this.#reader
    reader.need('{')
    for (let depth = 1; depth > 0; ) {
      if (reader.is('{')) depth++
      else if (reader.is('}')) depth--
      reader.next()
    }
  }

  /** A type's name as a member's signature writes it. */
  #fullName(written: string): string {
    const bare = written.replace(/(\[\])+$/, '')
    const ranks = written.slice(bare.length)
    const found =
      resolveType(bare) ?? this.#usings.map((space) => resolveType(`${space}.${bare}`)).find((type) => type !== null)
    if (found === null || found === undefined) throw new NotUnderstood()
    return `${found.toString().replace(/\[/g, '<').replace(/\]/g, '>')}${ranks}`
  }

  #implementation(text: string, returns: string): MemberImplementation {
    const { global } = this.#session
    let block: ReturnType<typeof createScriptBlock> | null = null
    return (...args: Value[]) => {
      block ??= createScriptBlock(text, global)
      const value = invokeForValue(this.#session.running, block, { args })
      if (returns === 'void') return nothing
      const type = resolveType(returns)
      const plain = value === nothing ? null : value
      return type === null ? plain : convert(plain, type)
    }
  }
}
