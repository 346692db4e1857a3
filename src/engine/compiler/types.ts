import type { TypeNameSyntax } from '../../../grammar/typename.ts'
import type { NetType } from '../../types/netType.ts'
import type { FunctionWriter } from './writer.ts'

/** A type name in the script, resolved when first needed and remembered for as long as the world of types it was found in lasts. */
export class TypeSite {
  readonly name: TypeNameSyntax
  type: NetType | null = null
  /** The scope tables `type` was found from, and the session's count of definitions then. */
  world: object | null = null
  version = -1
  /** Whether it is a cast's type and no type literal. */
  readonly isCast: boolean

  constructor(name: TypeNameSyntax, isCast = false) {
    this.name = name
    this.isCast = isCast
  }
}

/** Code whose value is the NetType of a type name. Types that are known everywhere are constants. */
export function typeCode(w: FunctionWriter, name: TypeNameSyntax, isCast = false): string {
  const known = w.unit.staticTypes(name)
  if (known !== null) return w.constant(known)
  return `${w.runtime('resolveType')}(f, ${w.unit.ownConstant(new TypeSite(name, isCast))})`
}

/** A type's name without namespace, as its accelerator or class is usually written, folded. */
export function isNamed(name: TypeNameSyntax, ...names: readonly string[]): boolean {
  return name.form === 'name' && names.includes(name.fullName.toLowerCase())
}
