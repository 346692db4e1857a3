import { acceleratorOf } from './accelerators.ts'
import type { NetType } from './netType.ts'

/** A type's name as PowerShell writes it in text: `int`, `System.Collections.Generic.List[string]`, `datetime[]`. */
export function typeText(type: NetType, dropNamespaces = false): string {
  if (type.elementType !== null) return `${typeText(type.elementType, dropNamespaces)}[${','.repeat(type.rank - 1)}]`
  if (type.nullableOf !== null) return `${dropNamespaces ? 'Nullable' : 'System.Nullable'}[${typeText(type.nullableOf, dropNamespaces)}]`
  if (type.definition !== null || type.isGenericDefinition) {
    const { fullName, name } = type.definition ?? type
    const written = dropNamespaces ? name : fullName
    const args = type.definition === null ? type.declaration.typeParameters! : type.genericArguments.map((a) => typeText(a, dropNamespaces))
    return `${written.replace(/`\d+$/, '')}[${args.join(',')}]`
  }
  if (type.fullName === 'System.Management.Automation.PSCustomObject') return type.name
  const accelerator = acceleratorOf(type.fullName)
  if (accelerator !== undefined) return accelerator
  if (!dropNamespaces) return type.fullName
  return type.namespace === '' ? type.fullName : type.fullName.slice(type.namespace.length + 1)
}
