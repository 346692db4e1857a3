import { GenericDictionary } from '../../dotnet/collections/dictionaries.ts'
import { stringComparer } from '../../dotnet/comparers.ts'
import type { Value } from '../../kernel/value.ts'
import { objectArray } from '../../types/array.ts'
import { type NetType, netType } from '../../types/netType.ts'
import { registerTypes } from '../../types/registry.ts'
import { objectType, stringType } from '../../types/typeOf.ts'

const typeArguments: readonly NetType[] = [stringType, objectType]
const ordinalIgnoreCase = 5

/** `$PSBoundParameters`: System.Management.Automation.PSBoundParametersDictionary. Keys are strings whatever their case. */
export class BoundParameters extends GenericDictionary {
  constructor() {
    super(stringComparer(ordinalIgnoreCase))
  }

  override get keyType(): NetType {
    return stringType
  }

  override get valueType(): NetType {
    return objectType
  }

  override get types(): readonly NetType[] {
    return typeArguments
  }
}

registerTypes([
  netType('System.Management.Automation.PSBoundParametersDictionary', () => ({
    class: BoundParameters,
    base: 'System.Collections.Generic.Dictionary<String,Object>',
    assembly: 'System.Management.Automation',
    isSealed: true,
    members: {
      'ImplicitUsingParameters: System.Collections.IDictionary': (): Value => objectArray([]),
    },
  })),
])
