/** What is checked when a class is defined: PSType.cs calls it DefineTypeHelper. */
import type { FunctionMemberAst, TypeDefinitionAst } from '../../../grammar/ast.ts'
import { fold } from '../../kernel/text.ts'
import type { Method } from '../../types/memberTable.ts'
import type { NetType } from '../../types/netType.ts'
import type { DefinitionErrors } from './definitionErrors.ts'

/** Reports members that are defined twice. `signatureOf` gives a method's parameter types. */
export function checkMembers(
  ast: TypeDefinitionAst,
  signatureOf: (member: FunctionMemberAst) => readonly NetType[],
  errors: DefinitionErrors,
): void {
  const properties = new Set<string>()
  const methods = new Map<string, { member: FunctionMemberAst; types: readonly NetType[] }[]>()
  for (const member of ast.members) {
    const name = fold(member.name)
    if (member.kind === 'PropertyMemberAst') {
      if (properties.has(name)) alreadyDefined(errors, member, member.name)
      properties.add(name)
      continue
    }
    if (member.kind !== 'FunctionMemberAst') continue
    const types = signatureOf(member)
    const overloads = methods.get(name) ?? []
    methods.set(name, overloads)
    const twin = overloads.find(
      (other) =>
        other.types.length === types.length &&
        other.types.every((type, i) => type === types[i]) &&
        (other.member.isStatic === member.isStatic || !member.isConstructor),
    )
    if (twin === undefined) overloads.push({ member, types })
    else alreadyDefined(errors, { start: member.nameStart, end: member.nameEnd }, member.name)
  }
}

/** MemberAlreadyDefined. */
export function alreadyDefined(
  errors: DefinitionErrors,
  place: { readonly start: number; readonly end: number },
  name: string,
): void {
  errors.report(place, 'MemberAlreadyDefined', `The member '${name}' is already defined.`)
}

/** Reports a class that has no constructor where its base needs one that takes arguments. */
export function checkBaseConstructor(
  ast: TypeDefinitionAst,
  base: NetType,
  baseConstructors: readonly Method[],
  errors: DefinitionErrors,
): void {
  if (baseConstructors.length === 0 || baseConstructors.some((method) => method.parameters.length === 0)) return
  if (ast.members.some((m) => m.kind === 'FunctionMemberAst' && m.isConstructor && !m.isStatic)) return
  errors.report(
    ast,
    'BaseClassNoDefaultCtor',
    `Base class '${base.name}' does not contain a parameterless constructor.`,
  )
}

/** Reports the first method of an interface that a class lacks. */
export function checkInterfaces(
  type: NetType,
  interfaces: readonly NetType[],
  ast: TypeDefinitionAst,
  errors: DefinitionErrors,
): void {
  for (const contract of interfaces) {
    for (const methods of contract.members.methods.values()) {
      for (const method of methods) {
        if (method.declaringType.kind !== 'interface' || method.typeParameters.length > 0) continue
        const own = type.methods(fold(method.name)) ?? []
        if (own.some((m) => m.parameters.length === method.parameters.length)) continue
        errors.report(
          ast,
          'TypeCreationError',
          `Error during creation of type "${type.name}". Error message:\nMethod '${method.name}' in type '${type.name}' from assembly 'PowerShell Class Assembly, Version=1.0.0.0, Culture=neutral, PublicKeyToken=null' does not have an implementation.`,
        )
        return
      }
    }
  }
}
