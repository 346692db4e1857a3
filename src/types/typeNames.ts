import type { NetType } from './netType.ts'

/** The part of a full name after its namespace and enclosing type: Dictionary`2 of System.Collections.Generic.Dictionary`2[[…]]. */
export function simpleNameOf(fullName: string): string {
  const bracket = fullName.indexOf('[')
  const plain = bracket < 0 ? fullName : fullName.slice(0, bracket)
  const cut = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf('+'))
  const name = plain.slice(cut + 1)
  return bracket < 0 ? name : name + arraySuffixOf(fullName)
}

/** The trailing `[]`, `[,]`, `[][]` of an array's full name. */
function arraySuffixOf(fullName: string): string {
  return /(?:\[,*\])+$/.exec(fullName)?.[0] ?? ''
}

const tokens: ReadonlyMap<string, string> = new Map([
  ['System.Private.CoreLib', '7cec85d7bea7798e'],
  ['System.Management.Automation', '31bf3856ad364e35'],
  ['Microsoft.PowerShell.Commands.Utility', '31bf3856ad364e35'],
  ['Microsoft.PowerShell.Commands.Management', '31bf3856ad364e35'],
  ['Microsoft.PowerShell.Security', '31bf3856ad364e35'],
  ['System.Private.Uri', 'b03f5f7f11d50a3a'],
  ['System.Private.Xml', 'cc7b13ffcd2ddd51'],
  ['System.Runtime.Numerics', 'b03f5f7f11d50a3a'],
])

/** An assembly's full name: `System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=…`. */
export function assemblyFullName(simpleName: string): string {
  const token = tokens.get(simpleName) ?? 'b03f5f7f11d50a3a'
  const version = token === '31bf3856ad364e35' ? '7.6.0.500' : '10.0.0.0'
  return `${simpleName}, Version=${version}, Culture=neutral, PublicKeyToken=${token}`
}

/** Type.AssemblyQualifiedName. */
export function assemblyQualifiedName(type: NetType): string {
  return `${type.fullName}, ${assemblyFullName(type.assembly)}`
}

/** Type.FullName of a constructed generic type. */
export function constructedName(definition: NetType, args: readonly NetType[]): string {
  return `${definition.fullName}[${args.map((a) => `[${assemblyQualifiedName(a)}]`).join(',')}]`
}

/** Type.ToString(). */
export function displayNameOf(type: NetType): string {
  if (type.elementType !== null) return `${displayNameOf(type.elementType)}[${','.repeat(type.rank - 1)}]`
  if (type.definition !== null)
    return `${type.definition.fullName}[${type.genericArguments.map(displayNameOf).join(',')}]`
  if (type.isGenericDefinition) return `${type.fullName}[${type.declaration.typeParameters!.join(',')}]`
  return type.fullName
}
