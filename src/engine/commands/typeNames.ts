import { acceleratorOf } from '../../types/accelerators.ts'
import type { NetType } from '../../types/netType.ts'

/** A type's name without namespaces, accelerators in place of full names: `int[]`, `List[string]`, `DisplayHintType`. ToStringCodeMethods.Type. */
export function shortTypeName(type: NetType): string {
  if (type.elementType !== null) return `${shortTypeName(type.elementType)}[${','.repeat(type.rank - 1)}]`
  if (type.definition !== null) {
    const name = shortTypeName(type.definition)
    const cut = name.lastIndexOf('`')
    return `${cut < 0 ? name : name.slice(0, cut)}[${type.genericArguments.map(shortTypeName).join(',')}]`
  }
  const accelerator = acceleratorOf(type.fullName)
  if (accelerator !== undefined) return accelerator
  return type.namespace === '' ? type.fullName : type.fullName.slice(type.namespace.length + 1)
}
