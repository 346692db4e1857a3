/** Runs the binder alone, as a command that only records would: no parser, no engine. */

import { ArgumentTypeConverter } from '../../src/engine/binder/attributes/transform.ts'
import { Binding, type BindingHost } from '../../src/engine/binder/binding.ts'
import { cmdletMetadata } from '../../src/engine/binder/cmdletMetadata.ts'
import { bindCommandLine } from '../../src/engine/binder/commandLine.ts'
import { commonParameters, shouldProcessParameters } from '../../src/engine/binder/commonParameters.ts'
import { bindInput } from '../../src/engine/binder/input.ts'
import { CommandMetadata, ParameterMetadata } from '../../src/engine/binder/metadata.ts'
import { boundText } from '../../src/engine/binder/serve/bound.ts'
import { type Declaration, declaredCmdlet } from '../../src/engine/binder/serve/declaration.ts'
import { initialOf } from '../../src/engine/binder/typing.ts'
import { Fault } from '../../src/kernel/fault.ts'
import type { Value } from '../../src/kernel/value.ts'
import { type NetType, requireType } from '../../src/types/netType.ts'
import { resolveType } from '../../src/types/registry.ts'
import type { Call } from './binderModel.ts'

/** A script block as far as binding sees one. */
export class DelayBlock {
  readonly text: string
  readonly run: (input: Value) => Value[]
  constructor(text: string, run: (input: Value) => Value[]) {
    this.text = text
    this.run = run
  }
  get netType(): NetType {
    return requireType('System.Management.Automation.ScriptBlock')
  }
  toString(): string {
    return this.text
  }
}

export interface ShownError {
  readonly id: string
  readonly category: string
  readonly exception: string
  readonly message: string
}

export interface Outcome {
  readonly bound: { readonly set: string; readonly bound: Record<string, string> }[]
  readonly errors: ShownError[]
}

function typeNamed(name: string): NetType {
  const type = resolveType(name)
  if (type === null) throw new Error(`no type ${name}`)
  return type
}

/** The metadata the declaration has as a cmdlet or as a function. */
export function metadataOf(declaration: Declaration, as: 'cmdlet' | 'function'): CommandMetadata {
  const cmdlet = cmdletMetadata(declaredCmdlet(declaration, typeNamed))
  if (as === 'cmdlet') return cmdlet
  const parameters = cmdlet.parameters
    .filter(({ association }) => association === 'declared')
    .map(
      ({ name, type, attributes }) =>
        new ParameterMetadata({
          name,
          type,
          attributes: [...attributes.toReversed(), new ArgumentTypeConverter(type)],
          initial: initialOf(type),
        }),
    )
  parameters.push(...commonParameters())
  if (declaration.shouldProcess) parameters.push(...shouldProcessParameters())
  return new CommandMetadata({
    name: declaration.name,
    kind: 'function',
    source: declaration.name,
    parameters,
    defaultSet: declaration.defaultSet,
    supportsShouldProcess: declaration.shouldProcess,
  })
}

class RecordingHost implements BindingHost {
  readonly recorded = new Map<string, Value>()
  readonly expectsInput: boolean
  readonly defaultParameterValues = null
  readonly engineIntrinsics = null
  constructor(expectsInput: boolean) {
    this.expectsInput = expectsInput
  }
  assign(): void {
    // Nobody reads the parameters.
  }
  record(parameter: ParameterMetadata, value: Value): void {
    this.recorded.set(parameter.name, value)
  }
  defaultOf(parameter: ParameterMetadata) {
    return { value: parameter.initial, isSet: parameter.initial !== null }
  }
  dynamicParameters(): null {
    return null
  }
  prompt(): null {
    return null
  }
  isScriptBlock(value: Value): boolean {
    return value instanceof DelayBlock
  }
  runDelayed(block: Value, input: Value): readonly Value[] {
    return (block as DelayBlock).run(input)
  }
  warn(): void {
    // Warnings are not compared.
  }
  holds(): boolean {
    return true
  }
  driveOf(): string {
    return ''
  }
  credential(): Value {
    return null
  }
}

/** What the call binds and how it fails. */
export function runCall(metadata: CommandMetadata, call: Call): Outcome {
  const outcome: Outcome = { bound: [], errors: [] }
  const host = new RecordingHost(call.input !== null)
  const binding = new Binding(metadata, host)
  const show = (fault: Fault): ShownError => ({
    id: fault.id === undefined ? fault.exception : `${fault.id},${metadata.source}`,
    category: fault.id === undefined ? 'OperationStopped' : fault.category,
    exception: fault.exception,
    message: fault.message,
  })
  const record = (): void => {
    const sorted = [...host.recorded].sort(([a], [b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
    outcome.bound.push({
      set: binding.setName,
      bound: Object.fromEntries(sorted.map(([name, value]) => [name, boundText(value)])),
    })
  }
  try {
    bindCommandLine(binding, call.arguments())
    if (call.input === null) record()
    else {
      for (const item of call.input()) {
        const fault = bindInput(binding, item)
        if (fault === null) record()
        else outcome.errors.push(show(fault))
      }
    }
  } catch (thrown) {
    if (!(thrown instanceof Fault)) throw thrown
    outcome.errors.push(show(thrown))
  }
  return outcome
}
