import type { TypeNameSyntax } from '../../grammar/typename.ts'
import { fold } from '../kernel/text.ts'
import { acceleratorTarget } from './accelerators.ts'
import { coreCode, coreDeclaration } from './coreTypes.ts'
import { NetType, type NetTypeDeclaration, type NetTypeEntry } from './netType.ts'
import { parseTypeName } from './typeNameText.ts'

/** Declarations waiting to be used, by folded full name. */
const declared: Map<string, NetTypeEntry> = new Map()
/** Types that exist, by folded full name. */
const types: Map<string, NetType> = new Map()
/** Those among them that only signatures mention. */
const opaque: Set<NetType> = new Set()

/** Makes types known. Cheap: nothing is read before a type is used. A type declared again before its first use gets the new declaration. */
export function registerTypes(entries: readonly NetTypeEntry[]): void {
  for (const entry of entries) {
    const key = fold(entry.name)
    declared.set(key, entry)
    const known = types.get(key)
    if (known !== undefined && known.redeclare(entry.declare)) opaque.delete(known)
  }
}

/** The type (or generic definition, `List\`1`) of a full name; with `create`, an opaque class where none is declared, else null. */
export function typeByFullName(fullName: string, create = false): NetType | null {
  const key = fold(fullName)
  const known = types.get(key)
  if (known !== undefined) return opaque.has(known) && !create ? null : known
  const entry = declared.get(key)
  const core = entry === undefined ? coreDeclaration(key) : null
  if (entry === undefined && core === null && !create) return null
  const declare: () => NetTypeDeclaration = entry?.declare ?? core?.declare ?? (() => opaqueDeclaration(fullName))
  const made = new NetType(entry?.name ?? core?.name ?? fullName, declare, { code: coreCode(key) })
  types.set(key, made)
  if (entry === undefined && core === null) opaque.add(made)
  return made
}

/** A class nothing is known of but its name: a generic one's tells how many arguments it takes. */
function opaqueDeclaration(fullName: string): NetTypeDeclaration {
  let count = 0
  for (const [, digits] of fullName.matchAll(/`(\d+)/g)) count += Number(digits)
  return count === 0 ? {} : { typeParameters: Array.from({ length: count }, (_, i) => `T${i + 1}`) }
}

/** Looks for types that are not .NET's: script classes of the running scope. */
export interface TypeResolver {
  /** The type of this name in the running scope, or null. */
  findType(name: string): NetType | null
}

const system: readonly string[] = ['System']

/**
 * The type a name means to PowerShell, or null: accelerators (`int`), full names, names below `System` or one of the `namespaces` in use, generics
 * (`List[string]`), arrays (`int[,]`), reflection's notation and assembly-qualified names. Case does not matter.
 */
export function resolveType(
  name: string,
  namespaces: readonly string[] = system,
  resolver: TypeResolver | null = null,
): NetType | null {
  if (isPlain(name)) return resolvePlain(name, 0, namespaces, resolver)
  const syntax = parseTypeName(name)
  return syntax === null ? null : resolveTypeName(syntax, namespaces, resolver)
}

function isPlain(name: string): boolean {
  for (let i = 0; i < name.length; i++) {
    const c = name.charCodeAt(i)
    if (c === 91 || c === 44 || c <= 32) return false
  }
  return name.length > 0
}

/** The type an ITypeName of the tree means, or null. */
export function resolveTypeName(
  syntax: TypeNameSyntax,
  namespaces: readonly string[] = system,
  resolver: TypeResolver | null = null,
): NetType | null {
  switch (syntax.form) {
    case 'name':
      return resolvePlain(syntax.name, 0, namespaces, resolver)
    case 'array': {
      const element = resolveTypeName(syntax.elementType, namespaces, resolver)
      return element === null ? null : element.arrayOf(syntax.rank)
    }
    case 'generic': {
      const definition = resolvePlain(syntax.typeName.name, syntax.genericArguments.length, namespaces, resolver)
      if (definition === null || !definition.isGenericDefinition) return null
      const args: NetType[] = []
      for (const argument of syntax.genericArguments) {
        const type = resolveTypeName(argument, namespaces, resolver)
        if (type === null) return null
        args.push(type)
      }
      return definition.declaration.typeParameters!.length === args.length ? definition.makeGeneric(args) : null
    }
  }
}

function resolvePlain(
  name: string,
  arity: number,
  namespaces: readonly string[],
  resolver: TypeResolver | null,
): NetType | null {
  const own = resolver?.findType(name)
  if (own) return own
  if (arity === 0) {
    const target = acceleratorTarget(fold(name))
    if (target !== undefined) return typeByFullName(target)
  }
  const full = arity === 0 || name.includes('`') ? name : `${name}\`${arity}`
  const exact = typeByFullName(full)
  if (exact !== null) return exact
  for (const space of namespaces) {
    const type = typeByFullName(`${space}.${full}`)
    if (type !== null) return type
  }
  return namespaces.includes('System') ? null : typeByFullName(`System.${full}`)
}

let byClass: Map<object, NetType> | null = null
let countedAt = -1

/** The type whose declaration names the class of an instance, or null: the slow way, for instances met before their type was. */
export function typeOfClass(prototype: object): NetType | null {
  if (byClass === null || countedAt !== declared.size) {
    byClass = new Map()
    for (const entry of declared.values()) {
      const owner = typeByFullName(entry.name)!.declaration.class
      if (owner !== undefined && !byClass.has(owner.prototype))
        byClass.set(owner.prototype, typeByFullName(entry.name)!)
    }
    countedAt = declared.size
  }
  for (let p: object | null = prototype; p !== null; p = Object.getPrototypeOf(p) as object | null) {
    const type = byClass.get(p)
    if (type !== undefined) return type
  }
  return null
}

/** The constructed generic type `definition[arguments]` by full name: genericType('System.Collections.Generic.List`1', [stringType]). */
export function genericType(definition: string, args: readonly NetType[]): NetType {
  return typeByFullName(definition, true)!.makeGeneric(args)
}

/** Full names of all declared types, for completion and error suggestions. */
export function declaredTypeNames(): Iterable<string> {
  return Iterator.from(declared.values()).map((e) => e.name)
}
