import type { Value } from '../../../kernel/value.ts'
import { objectArray } from '../../../types/array.ts'
import { construct } from '../../../types/members.ts'
import { netType, requireType } from '../../../types/netType.ts'
import { registerTypes } from '../../../types/registry.ts'

/** Microsoft.PowerShell.Commands.GroupInfo. */
export class GroupInfo {
  readonly name: string
  readonly values: readonly Value[]
  readonly group: Value
  count = 0

  constructor(name: string, values: readonly Value[], group: Value) {
    this.name = name
    this.values = values
    this.group = group
  }
}

/** The same without its members: -NoElement. */
export class GroupInfoNoElement extends GroupInfo {}

function valuesOf(info: GroupInfo): Value {
  return construct(requireType('System.Collections.ArrayList'), [objectArray([...info.values])]) as Value
}

registerTypes([
  netType('Microsoft.PowerShell.Commands.GroupInfo', () => ({
    assembly: 'Microsoft.PowerShell.Commands.Utility',
    class: GroupInfo,
    members: {
      'Values: System.Collections.ArrayList': valuesOf,
      'Count: Int32': (self: GroupInfo) => self.count,
      'Group: System.Collections.ObjectModel.Collection<System.Management.Automation.PSObject>': (self: GroupInfo) =>
        self.group,
      'Name: String': (self: GroupInfo) => self.name,
    },
  })),
  netType('Microsoft.PowerShell.Commands.GroupInfoNoElement', () => ({
    assembly: 'Microsoft.PowerShell.Commands.Utility',
    base: 'Microsoft.PowerShell.Commands.GroupInfo',
    class: GroupInfoNoElement,
  })),
])
