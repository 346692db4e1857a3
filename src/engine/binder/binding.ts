/**
 * One call on its way to its parameters. The phases stand in files of their own, in the real engine's order: named → positional → defaults
 * ($PSDefaultParameterValues) → dynamic → remaining → sets → mandatory; then, for each pipeline object, by value and by property name without
 * and with conversion. CmdletParameterBinderController and ScriptParameterBinderController.
 */
import type { Value } from '../../kernel/value.ts'
import type { Argument } from './arguments.ts'
import type { AttributeHost } from './attributes/attribute.ts'
import type { DefaultParameterValues } from './defaultValues.ts'
import { type Ast, BindingFault } from './faults.ts'
import { allSets, type CommandMetadata, type ParameterMetadata } from './metadata.ts'

/** What the binder needs from whoever runs the command. */
export interface BindingHost extends AttributeHost {
  /** Puts a value where the command reads it: a property of the cmdlet, a variable of the function. */
  assign(parameter: ParameterMetadata, value: Value): void
  /** Keeps what `$PSBoundParameters` shows. */
  record(parameter: ParameterMetadata, value: Value): void
  /**
   * The value of a parameter nothing was bound to: a script's default expression, evaluated now, or the declared initial value. `isSet`:
   * whether it is converted to the parameter's type.
   */
  defaultOf(parameter: ParameterMetadata): { readonly value: Value; readonly isSet: boolean }
  /** Whether something is, or may be, piped in. */
  readonly expectsInput: boolean
  /** The dynamic parameters, seeing what is bound so far; null for none. Throws Faults of the dynamicparam block. */
  dynamicParameters(binding: Binding): readonly ParameterMetadata[] | null
  /** Asks the user for mandatory parameters; null when nobody can be asked. */
  prompt(binding: Binding, missing: readonly ParameterMetadata[]): ReadonlyMap<string, Value> | null
  isScriptBlock(value: Value): boolean
  /** Runs a delay-bind block for a pipeline object; answers what it wrote. */
  runDelayed(block: Value, input: Value): readonly Value[]
  /** `$PSDefaultParameterValues` of the calling scope, null when it is not used. */
  readonly defaultParameterValues: DefaultParameterValues | null
  warn(message: string, id: string | null): void
}

/** A script block that is run for every pipeline object to give a parameter's value. */
export interface DelayedBlock {
  readonly parameter: ParameterMetadata
  readonly argument: Argument
}

export class Binding {
  metadata: CommandMetadata
  readonly host: BindingHost
  /** The bits of the parameter sets still possible. */
  flags = allSets
  /** `flags` after the command line: each pipeline object starts from them. */
  commandLineFlags = allSets
  /** A set that pipeline binding tries first; 0 for none. */
  prioritized = 0
  setName = ''
  /** Arguments not bound yet. */
  arguments: Argument[] = []
  /** Parameters not bound yet, in order. */
  unbound: ParameterMetadata[]
  /** By parameter index: bound from command line, defaults or pipeline. */
  readonly isBound: boolean[] = []
  /** By parameter index: whether `$PSBoundParameters` has it. */
  readonly isRecorded: boolean[] = []
  /** Values to return to between pipeline objects, by parameter index. */
  readonly backups: (Value | undefined)[] = []
  readonly delayed: DelayedBlock[] = []
  readonly boundFromPipeline: ParameterMetadata[] = []
  readonly boundPositionally: string[] = []
  /** Names bound from $PSDefaultParameterValues. */
  readonly boundDefaults: string[] = []
  defaultsInUse = false
  isRecording = true
  #warnings: Set<string> | null = null
  /** Default values still to apply while pipeline objects are bound. */
  defaults: ReadonlyMap<ParameterMetadata, Value> | null = null

  constructor(metadata: CommandMetadata, host: BindingHost) {
    this.metadata = metadata
    this.host = host
    this.unbound = metadata.parameters.slice()
  }

  /** The last step of binding an argument. */
  store(parameter: ParameterMetadata, value: Value): void {
    this.host.assign(parameter, value)
    if (this.isRecording) {
      this.isRecorded[parameter.index] = true
      this.host.record(parameter, value)
    }
  }

  /** Marks a parameter bound and narrows the sets to its own. */
  markBound(parameter: ParameterMetadata): void {
    if (parameter.flags !== 0) this.flags &= parameter.flags
    this.removeUnbound(parameter)
    this.isBound[parameter.index] = true
    if (parameter.obsolete !== null && this.isFirst(parameter.name)) {
      this.host.warn(`Parameter '${parameter.name}' is obsolete. ${parameter.obsolete.message}`, 'ParameterObsolete')
    }
  }

  /** Whether a warning of this key was not given yet; notes it. */
  isFirst(key: string): boolean {
    this.#warnings ??= new Set()
    if (this.#warnings.has(key)) return false
    this.#warnings.add(key)
    return true
  }

  removeUnbound(parameter: ParameterMetadata): void {
    const at = this.unbound.indexOf(parameter)
    if (at >= 0) this.unbound.splice(at, 1)
  }

  /** Throws a fault, saying that default parameter values may be the cause where some were bound. */
  fail(fault: BindingFault): never {
    throw this.defaultsInUse ? this.elaborate(fault) : fault
  }

  /** What a thrown value becomes when default parameter values are in use. */
  elaborate(fault: BindingFault): BindingFault {
    const names = this.boundDefaults.map((name) => ` -${name}`).join('')
    const disable =
      'You can disable the default parameter binding in $PSDefaultParameterValues by setting $PSDefaultParameterValues["Disabled"] to be $true'
    const message =
      this.boundDefaults.length > 1
        ? `${fault.message} This error might have been caused by applying the default parameter binding. ${disable}, and then trying again. The following default parameters were successfully bound for this cmdlet when the error occurred:${names}`
        : `${fault.message} This failure might be caused by applying the default parameter binding. ${disable}, and retry. The following default parameter was successfully bound for this cmdlet when the error occurred:${names}`
    return new BindingFault({
      id: fault.id!,
      category: fault.category,
      message,
      parameterName: fault.parameterName,
      parameterType: fault.parameterType,
      typeSpecified: fault.typeSpecified,
      inner: fault.inner,
    })
  }

  /** Runs a step whose binding failures are elaborated. */
  guard<T>(step: () => T): T {
    if (!this.defaultsInUse) return step()
    try {
      return step()
    } catch (thrown) {
      if (thrown instanceof BindingFault) throw this.elaborate(thrown)
      throw thrown
    }
  }

  /** The name of the set in `flags` becomes the command's ParameterSetName. */
  nameSet(): void {
    this.setName = this.metadata.setName(this.flags)
  }

  /** AmbiguousParameterSet. */
  failAmbiguousSet(): never {
    this.fail(
      new BindingFault({
        id: 'AmbiguousParameterSet',
        message:
          'Parameter set cannot be resolved using the specified named parameters. One or more parameters issued cannot be used together or an insufficient number of parameters were provided.',
      }),
    )
  }
}

/** How many sets are in `flags`; all sets count as one. */
export function countSets(flags: number): number {
  if (flags === allSets) return 1
  let count = 0
  for (let rest = flags; rest !== 0; rest &= rest - 1) count++
  return count
}

/** MissingArgument. */
export function missingArgument(parameter: ParameterMetadata, ast: Ast | null): BindingFault {
  return new BindingFault({
    id: 'MissingArgument',
    parameterName: parameter.name,
    parameterType: parameter.type,
    message: `Missing an argument for parameter '${parameter.name}'. Specify a parameter of type '${parameter.type}' and try again.`,
    ast,
  })
}
