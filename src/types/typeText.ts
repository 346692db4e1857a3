import { acceleratorOf } from './accelerators.ts'
import type { NetType } from './netType.ts'
import { assemblyQualifiedName } from './typeNames.ts'

/** Classes that are not public: their name alone does not say which class it is. */
const internalTypes =
  /^System\.(?:RuntimeType$|ArrayEnumerator$|OrdinalIgnoreCaseComparer$|Collections\.(?:Hashtable|ArrayList|Specialized\.OrderedDictionary)\+|Linq\.Enumerable\+|Text\.UTF8Encoding\+|Reflection\.Runtime|IO\.TextWriter\+|Management\.Automation\.PSMemberInfoIntegratingCollection|Management\.Automation\.Internal\.Host\.)/

/** A type's name as PowerShell writes it in text: `int`, `System.Collections.Generic.List[string]`, `datetime[]`. */
export function typeText(type: NetType, dropNamespaces = false): string {
  if (type.elementType !== null) return `${typeText(type.elementType, dropNamespaces)}[${','.repeat(type.rank - 1)}]`
  if (type.nullableOf !== null)
    return `${dropNamespaces ? 'Nullable' : 'System.Nullable'}[${typeText(type.nullableOf, dropNamespaces)}]`
  if (type.isGenericDefinition) return type.toString()
  if (type.definition !== null) {
    const { fullName, name } = type.definition
    if (internalTypes.test(fullName) && !dropNamespaces) return assemblyQualifiedName(type)
    const written = dropNamespaces ? name : fullName
    const args = type.genericArguments.map((a) => typeText(a, dropNamespaces))
    return `${written.replace(/`\d+$/, '')}[${args.join(',')}]`
  }
  if (type.fullName === 'System.Management.Automation.PSCustomObject') return type.name
  if (internalTypes.test(type.fullName) && !dropNamespaces) return assemblyQualifiedName(type)
  const accelerator = acceleratorOf(type.fullName)
  if (accelerator !== undefined) return accelerator
  if (!dropNamespaces) return type.fullName
  return type.namespace === '' ? type.fullName : type.fullName.slice(type.namespace.length + 1)
}
