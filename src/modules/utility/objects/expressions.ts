import { ScriptBlock } from '../../../engine/commands/scriptBlock.ts'
import { PropertyExpression } from '../../../formatting/expression.ts'
import type { Value } from '../../../kernel/value.ts'
import { toText } from '../../../types/conversion/toText.ts'
import { netType } from '../../../types/netType.ts'
import { registerTypes } from '../../../types/registry.ts'

/** Microsoft.PowerShell.Commands.PSPropertyExpression as a parameter value: what a name or a script block is converted to. */
export class PSPropertyExpression {
  readonly source: Value

  constructor(source: Value) {
    this.source = source
  }

  toString(): string {
    return toText(this.source)
  }
}

registerTypes([
  netType('Microsoft.PowerShell.Commands.PSPropertyExpression', () => ({
    assembly: 'System.Management.Automation',
    class: PSPropertyExpression,
    members: {
      'new(String s)': (name: string) => new PSPropertyExpression(name),
      'new(System.Management.Automation.ScriptBlock scriptBlock)': (block: Value) => new PSPropertyExpression(block),
      'Script: System.Management.Automation.ScriptBlock': (self: PSPropertyExpression) =>
        self.source instanceof ScriptBlock ? self.source : null,
      'ToString(): String': (self: PSPropertyExpression) => self.toString(),
    },
  })),
])

/** What a parameter of that type was given, as an expression over objects. */
export function expressionOf(value: Value): PropertyExpression {
  const source = value instanceof PSPropertyExpression ? value.source : value
  if (source instanceof ScriptBlock) return PropertyExpression.ofBlock(source, toText(source))
  return PropertyExpression.ofName(toText(source))
}
