import { ScriptExtent } from '../../../engine/netTypes/scriptExtent.ts'
import { describeEntry, functionNameOf, type StackEntry } from '../../../engine/pipeline/callStack.ts'
import type { Value } from '../../../kernel/value.ts'
import type { InvocationInfo } from '../../../session/invocationInfo.ts'
import { invocationOf } from '../../../session/scope.ts'
import { toBoolean } from '../../../types/conversion/toBoolean.ts'
import { toText } from '../../../types/conversion/toText.ts'
import { isDictionary } from '../../../types/dictionary.ts'
import { itemsOf } from '../../../types/enumerate.ts'
import { getMember } from '../../../types/members.ts'
import { type NetTypeEntry, netType } from '../../../types/netType.ts'
import { PSCodeProperty } from '../../../types/psmembers.ts'
import { provideTypeData } from '../../../types/typeDataBuiltin.ts'

const name = 'System.Management.Automation.CallStackFrame'

/** System.Management.Automation.CallStackFrame: one activation of the call stack. */
export class CallStackFrame {
  readonly entry: StackEntry

  constructor(entry: StackEntry) {
    this.entry = entry
  }

  get extent(): ScriptExtent {
    const block = this.entry.block!
    const [start, end] = block.extents[this.entry.position] ?? [block.ast.start, block.ast.end]
    return new ScriptExtent({ source: block.source, start, end })
  }

  get line(): number {
    const { extent } = this.extent
    return extent.source.position(extent.start).line
  }

  get file(): string | null {
    return this.entry.block!.source.file
  }

  get invocation(): InvocationInfo | null {
    return this.entry.invocation ?? invocationOf(this.entry.frame)
  }

  /** `x.ps1: line 3`. */
  get location(): string {
    if (this.file === null) return '<No file>'
    return `${this.file.slice(this.file.lastIndexOf('/') + 1)}: line ${this.line}`
  }

  get command(): string {
    const command = this.entry.command?.name ?? ''
    return command === '' ? functionNameOf(this.entry) : command
  }

  /** `{a=1, 5}`: what the activation was called with. */
  get argumentsText(): string {
    const { invocation } = this
    const bound = getMember(invocation as unknown as Value, 'BoundParameters') ?? null
    const parts: string[] = []
    for (const [key, value] of isDictionary(bound) ? bound.entries() : [])
      parts.push(`${toText(key)}=${toBoolean(value) ? toText(value) : ''}`)
    for (const value of itemsOf(getMember(invocation as unknown as Value, 'UnboundArguments') ?? null))
      parts.push(toBoolean(value as Value) ? toText(value as Value) : '$null')
    return `{${parts.join(', ')}}`
  }
}

let isProvided = false

/** The class, and the properties that type data adds to it. */
export function callStackTypes(): readonly NetTypeEntry[] {
  const script = (property: string, get: (self: CallStackFrame) => Value) =>
    new PSCodeProperty(property, get as unknown as (self: Value) => Value, null, 'ScriptProperty', null, '')
  if (!isProvided)
    provideTypeData(name, () => [
      script('Command', (self) => self.command),
      script('Location', (self) => self.location),
      script('Arguments', (self) => self.argumentsText),
    ])
  isProvided = true
  return [
    netType(name, () => ({
      assembly: 'System.Management.Automation',
      class: CallStackFrame,
      members: {
        'ScriptName: String': (self: CallStackFrame) => self.file,
        'ScriptLineNumber: Int32': (self: CallStackFrame) => self.line,
        'InvocationInfo: System.Management.Automation.InvocationInfo': (self: CallStackFrame) => self.invocation,
        'Position: System.Management.Automation.Language.IScriptExtent': (self: CallStackFrame) => self.extent,
        'FunctionName: String': (self: CallStackFrame) => functionNameOf(self.entry),
        'GetScriptLocation(): String': (self: CallStackFrame) => self.location,
        'ToString(): String': (self: CallStackFrame) => describeEntry(self.entry),
      },
    })),
  ]
}
