/**
 * How a cmdlet is declared. One declaration feeds the binder, `Get-Command -Syntax`, `Get-Help`, completion and the tests.
 *
 *     export const getDate = defineCmdlet('Get-Date', () => ({
 *       class: 'Microsoft.PowerShell.Commands.GetDateCommand',
 *       defaultSet: 'DateAndFormat',
 *       parameters: {
 *         Date: parameter('DateTime', { position: 0, fromPipeline: true, aliases: ['LastWriteTime'] }),
 *         Year: parameter('Int32', { attributes: [validateRange(1, 9999)] }),
 *         Format: parameter('String', { set: 'DateAndFormat' }),
 *         AsUTC: parameter('SwitchParameter'),
 *         Name: parameter('String[]', { sets: { ByName: { mandatory: true, position: 0 }, ById: {} } }),
 *       },
 *       state: () => ({ seen: 0 }),
 *       process({ bound, state, write }) { … },
 *     }))
 *
 * Only the name and the thunk exist at start-up. A type's name is written within System or System.Management.Automation (`String`,
 * `Int32[]`, `SwitchParameter`, `PSObject`, `ScriptBlock`), else in full; Nullable<T> as `Nullable[DateTime]`. Keep `parameters`
 * and `state` before the methods: TypeScript infers from them in order.
 */
import type { Fault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import type { Frame } from '../../session/scope.ts'
import type { Sink } from '../../session/streams.ts'
import type { NetType } from '../../types/netType.ts'
import type { ParameterAttributeBase } from '../binder/attributes/attribute.ts'
import type { CommandRuntime } from '../pipeline/commandRuntime.ts'
import type { DirectCall } from '../pipeline/direct.ts'
import type { Processor } from '../pipeline/processor.ts'
import type { BoundType } from './boundTypes.ts'

/** What a parameter is in one parameter set. */
export interface SetOptions {
  readonly mandatory?: boolean
  readonly position?: number
  readonly fromPipeline?: boolean
  readonly fromPipelineByPropertyName?: boolean
  /** ValueFromRemainingArguments. */
  readonly remaining?: boolean
  readonly helpMessage?: string
  readonly dontShow?: boolean
}

export interface ParameterOptions extends SetOptions {
  readonly aliases?: readonly string[]
  /** The one set the options above apply to; absent: all sets. */
  readonly set?: string
  /** Several sets, each with its own options; the options above are then unused. '*' stands for all sets. */
  readonly sets?: Readonly<Record<string, SetOptions>>
  /** Validate*, Allow*, transformations, completers; see binder/attributes. */
  readonly attributes?: readonly ParameterAttributeBase[]
  /** The property's value before binding; in `bound` when nothing was bound, never in $PSBoundParameters. */
  readonly initial?: Value
}

/** A parameter's declaration. `V` is the TypeScript type of its value in `bound`. */
export interface Parameter<V> extends ParameterOptions {
  /** The type's name as written, or the type itself where a declaration is made at run time. */
  readonly type: string | NetType
  /** Phantom: carries V. */
  readonly value?: V
}

type Known<T extends string, O> = O extends { readonly initial: unknown } | { readonly mandatory: true }
  ? O extends { readonly set: string }
    ? BoundType<T> | undefined
    : BoundType<T>
  : T extends 'SwitchParameter'
    ? boolean
    : BoundType<T> | undefined

/** Declares a parameter; see the example at the top for both arguments. */
export function parameter<const T extends string, const O extends ParameterOptions = Record<never, never>>(
  type: T,
  options?: O,
): Parameter<Known<T, O>> {
  return { ...(options as ParameterOptions | undefined), type }
}

/** A parameter whose value has a TypeScript type of the caller's choice: `parameterOf<DateTime>('DateTime', { … })`. */
export function parameterOf<V>(type: string, options?: ParameterOptions): Parameter<V> {
  return { ...options, type }
}

export type Parameters = Readonly<Record<string, Parameter<unknown>>>

/** `bound` of a declaration: an unset optional parameter is undefined, an unset switch false. */
export type Bound<P extends Parameters> = { readonly [K in keyof P]: P[K] extends Parameter<infer V> ? V : never }

/** An ErrorRecord object, or a fault that becomes one. */
export type ErrorLike = Fault | object

/** Answer of a ShouldContinue that offers "to all"; kept by the cmdlet between calls. */
export interface ToAll {
  yes: boolean
  no: boolean
}

/**
 * What begin, process, end and stop get. One object for the whole invocation; `bound`, `parameterSetName` and `input` change with each
 * pipeline object. The functions may be taken out of it (`{ write, writeError }`): they need no `this`.
 */
export interface CmdletContext<B, S> {
  readonly bound: B
  /** Whether the user or the pipeline gave the parameter (it stands in $PSBoundParameters). */
  isBound(name: keyof B & string): boolean
  /** Values of dynamic parameters by name as declared; undefined when unbound. */
  dynamic(name: string): Value | undefined
  readonly state: S
  readonly parameterSetName: string
  /** The dictionary `$PSBoundParameters` shows. */
  readonly boundParameters: Value
  /** The current pipeline object (CurrentPipelineObject): AutomationNull outside `process` or without pipeline input. */
  readonly input: Value
  /** Whether something is piped in (MyInvocation.ExpectingInput). */
  readonly expectsInput: boolean

  /** Where `write` goes, for what runs script blocks that write straight on. */
  readonly sink: Sink
  /** Writes one object, a collection too (WriteObject(x)). */
  write(value: Value): void
  /** Writes a collection's elements, or the value itself when it does not enumerate (WriteObject(x, true)). */
  writeAll(value: Value): void
  writeError(error: ErrorLike): void
  /** Ends the command with a terminating error (ThrowTerminatingError). */
  throwTerminating(error: ErrorLike): never
  writeWarning(message: string): void
  writeVerbose(message: string): void
  writeDebug(message: string): void
  /** Data and its tags for the information stream. */
  writeInformation(data: Value, tags?: readonly string[]): void
  /** A ProgressRecord object. */
  writeProgress(record: object): void

  /** ShouldProcess(target) or ShouldProcess(target, action); the action defaults to the command's name. */
  shouldProcess(target: string, action?: string): boolean
  /** ShouldProcess(verboseDescription, verboseWarning, caption). */
  shouldProcessText(description: string, warning: string, caption: string): boolean
  /** ShouldContinue(query, caption), with Yes to All and No to All when `toAll` is given. */
  shouldContinue(query: string, caption: string, toAll?: ToAll): boolean
  /** Ends the pipeline's upstream quietly, as Select-Object -First does. */
  stopUpstream(): never

  /** The command's name as invoked and its InvocationInfo object. */
  readonly commandName: string
  readonly invocation: object
  /** Streams and preferences of this invocation. */
  readonly runtime: CommandRuntime
  /** The calling frame; the session hangs on it. */
  readonly frame: Frame
}

/** What dynamic parameters may look at: the static parameters bound so far. */
export type DynamicContext<B> = Pick<CmdletContext<B, undefined>, 'bound' | 'isBound' | 'frame'>

export interface CmdletDeclaration<P extends Parameters, S> {
  /** The .NET class: stands in every FullyQualifiedErrorId. */
  readonly class: string
  readonly defaultSet?: string
  /** -WhatIf and -Confirm. */
  readonly shouldProcess?: boolean
  /** -Skip, -First, -IncludeTotalCount. */
  readonly paging?: boolean
  readonly confirmImpact?: 'None' | 'Low' | 'Medium' | 'High'
  readonly positionalBinding?: boolean
  readonly outputTypes?: readonly string[]
  readonly helpUri?: string
  /** Command aliases the declaration itself brings ([Alias] on the class). */
  readonly aliases?: readonly string[]
  readonly parameters: P
  /** Parameters that depend on what is bound already; null: none this time. */
  readonly dynamicParameters?: (context: DynamicContext<Bound<P>>) => Parameters | null
  /** Made once per invocation, before `begin`. */
  readonly state?: () => S
  readonly begin?: (context: CmdletContext<Bound<P>, S>) => void
  readonly process?: (context: CmdletContext<Bound<P>, S>) => void
  readonly end?: (context: CmdletContext<Bound<P>, S>) => void
  /** Called when the pipeline is being stopped; must not write. */
  readonly stop?: (context: CmdletContext<Bound<P>, S>) => void
  /** Runs the simplest calls without binding (ForEach-Object, Where-Object); null: not this one. */
  readonly direct?: (call: DirectCall) => Processor | null
  /** Called last, whatever happened. */
  readonly dispose?: (context: CmdletContext<Bound<P>, S>) => void
}

/** A declaration whose parameter and state types no longer matter: what the engine works with. */
export type AnyCmdletDeclaration = CmdletDeclaration<Parameters, unknown>

/** A cmdlet's name with a thunk of its declaration: cheap at start-up, read when first used. */
export class CmdletEntry {
  readonly name: string
  #declare: (() => AnyCmdletDeclaration) | null
  #declaration: AnyCmdletDeclaration | null = null

  constructor(name: string, declare: () => AnyCmdletDeclaration) {
    this.name = name
    this.#declare = declare
  }

  get declaration(): AnyCmdletDeclaration {
    if (this.#declaration === null) {
      this.#declaration = this.#declare!()
      this.#declare = null
    }
    return this.#declaration
  }
}

/** Declares a cmdlet; see the example at the top. */
export function defineCmdlet<const P extends Parameters, S = undefined>(
  name: string,
  declare: () => CmdletDeclaration<P, S>,
): CmdletEntry {
  return new CmdletEntry(name, declare as unknown as () => AnyCmdletDeclaration)
}
