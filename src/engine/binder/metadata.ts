/**
 * What a command declares, in the form the binder works on: System.Management.Automation's CommandMetadata, ParameterMetadata and
 * ParameterSetMetadata. Parameter sets are bits of a signed 32-bit number; `allSets` (-1) means none was chosen yet.
 */
import { fold } from '../../kernel/text.ts'
import type { Value } from '../../kernel/value.ts'
import { ParameterAttributeBase, TransformArgument, ValidateArguments } from './attributes/attribute.ts'
import {
  AliasNames,
  AllowEmptyCollection,
  AllowEmptyString,
  AllowNull,
  Obsolete,
  PSTypeNameRequirement,
} from './attributes/declared.ts'
import { ArgumentTypeConverter } from './attributes/transform.ts'
import { metadataFault } from './faults.ts'
import { type CollectionShape, collectionShapeOf, type NetType, resolveDeclaredType } from './typing.ts'

export const allSetsName = '__AllParameterSets'
export const allSets = -1
/** ParameterAttribute.Position when none is given. */
export const notPositional = -2147483648

/** What a parameter is in one parameter set: the ParameterAttribute. Scripts may change one before it becomes part of a command. */
export class ParameterSetData extends ParameterAttributeBase {
  readonly typeName = 'System.Management.Automation.ParameterAttribute'
  set: string
  mandatory: boolean
  position: number
  fromPipeline: boolean
  fromPipelineByPropertyName: boolean
  remaining: boolean
  helpMessage: string | null
  dontShow: boolean
  /** The set's bit; 0 for all sets. */
  flag = 0
  isInAllSets: boolean

  constructor(set: string, init: ParameterSetInit = {}) {
    super()
    this.set = set
    this.mandatory = init.mandatory ?? false
    this.position = init.position ?? notPositional
    this.fromPipeline = init.fromPipeline ?? false
    this.fromPipelineByPropertyName = init.fromPipelineByPropertyName ?? false
    this.remaining = init.remaining ?? false
    this.helpMessage = init.helpMessage ?? null
    this.dontShow = init.dontShow ?? false
    this.isInAllSets = fold(set) === fold(allSetsName)
  }

  /** ParameterSetName = …; '' means all sets. */
  rename(set: string): void {
    this.set = set === '' ? allSetsName : set
    this.isInAllSets = fold(this.set) === fold(allSetsName)
  }

  /** A copy for another command: bits belong to one command only. */
  copy(): ParameterSetData {
    return new ParameterSetData(this.set, this)
  }
}

/** The properties of a ParameterAttribute that are given. */
export interface ParameterSetInit {
  mandatory?: boolean
  position?: number
  fromPipeline?: boolean
  fromPipelineByPropertyName?: boolean
  remaining?: boolean
  helpMessage?: string | null
  dontShow?: boolean
}

/** Who declares a parameter: the command, its dynamic part, or the engine. */
export type Association = 'declared' | 'dynamic' | 'common' | 'shouldProcess' | 'paging'

export interface ParameterInit {
  readonly name: string
  /** A resolved type, or a name that is resolved on first use. */
  readonly type: NetType | string
  /** In the order the real engine keeps, with one ParameterSetData for each set. */
  readonly attributes: readonly ParameterAttributeBase[]
  readonly association?: Association
  /** The value before binding: a property's initial value, or a script parameter's value without a default. */
  readonly initial?: Value
}

const noAliases: readonly string[] = []

export class ParameterMetadata {
  readonly name: string
  readonly folded: string
  readonly sets: readonly ParameterSetData[]
  readonly attributes: readonly ParameterAttributeBase[]
  readonly aliases: readonly string[]
  readonly foldedAliases: readonly string[]
  readonly validations: readonly ValidateArguments[]
  readonly transformations: readonly TransformArgument[]
  readonly association: Association
  readonly allowsNull: boolean = false
  readonly allowsEmptyString: boolean = false
  readonly allowsEmptyCollection: boolean = false
  readonly cannotBeNull: boolean = false
  readonly psTypeName: string | null = null
  readonly obsolete: Obsolete | null = null
  readonly initial: Value
  readonly isMandatoryInSomeSet: boolean
  readonly isPipelineInSomeSet: boolean
  readonly isInAllSets: boolean
  /** The bits of its named sets; computed when it becomes part of a command. */
  flags = 0
  /** Its place in the command's list. */
  index = -1
  /** The name of its type as declared. */
  readonly typeName: string
  #type: NetType | null
  #collection: CollectionShape | null = null

  constructor(init: ParameterInit) {
    this.name = init.name
    this.folded = fold(init.name)
    this.association = init.association ?? 'declared'
    this.initial = init.initial ?? null
    this.#type = typeof init.type === 'string' ? null : init.type
    this.typeName = typeof init.type === 'string' ? init.type : init.type.fullName
    this.attributes = init.attributes
    this.sets = init.attributes.filter((attribute) => attribute instanceof ParameterSetData)
    const validations: ValidateArguments[] = []
    const transformations: TransformArgument[] = []
    let aliases = noAliases
    for (const attribute of this.attributes) {
      if (attribute instanceof ValidateArguments) {
        validations.push(attribute)
        if (attribute.forbidsNull) this.cannotBeNull = true
      } else if (attribute instanceof AliasNames)
        aliases = aliases === noAliases ? attribute.names : [...aliases, ...attribute.names]
      else if (attribute instanceof TransformArgument) transformations.push(attribute)
      else if (attribute instanceof AllowNull) this.allowsNull = true
      else if (attribute instanceof AllowEmptyString) this.allowsEmptyString = true
      else if (attribute instanceof AllowEmptyCollection) this.allowsEmptyCollection = true
      else if (attribute instanceof Obsolete) this.obsolete = attribute
      else if (attribute instanceof PSTypeNameRequirement) this.psTypeName = attribute.psTypeName
    }
    this.validations = validations
    this.transformations = transformations
    this.aliases = aliases
    this.foldedAliases = aliases.map(fold)
    this.isMandatoryInSomeSet = this.sets.some((set) => set.mandatory)
    this.isPipelineInSomeSet = this.sets.some((set) => set.fromPipeline || set.fromPipelineByPropertyName)
    this.isInAllSets = this.sets.some((set) => set.isInAllSets)
    const seen = new Set<string>()
    for (const { set } of this.sets) {
      if (seen.has(fold(set))) {
        throw metadataFault(
          'ParameterDeclaredInParameterSetMultipleTimes',
          `The parameter "${this.name}" is declared in parameter-set "${set}" multiple times.`,
        )
      }
      seen.add(fold(set))
    }
  }

  get type(): NetType {
    return (this.#type ??= resolveDeclaredType(this.typeName))
  }

  /** How the binder fills it when its type is a collection. */
  get collection(): CollectionShape {
    return (this.#collection ??= collectionShapeOf(this.type))
  }

  get isDynamic(): boolean {
    return this.association === 'dynamic'
  }

  get isSwitch(): boolean {
    return this.type.fullName === 'System.Management.Automation.SwitchParameter'
  }

  /** Whether the parameter belongs to one of the sets of `flags`. */
  isIn(flags: number): boolean {
    return this.isInAllSets || (this.flags & flags) !== 0
  }

  /** Its data in the sets of `flags`; a named set is preferred over all sets. */
  dataIn(flags: number): ParameterSetData | null {
    let found: ParameterSetData | null = null
    for (const data of this.sets) {
      if (data.isInAllSets) found = data
      else if ((data.flag & flags) !== 0) return data
    }
    return found
  }

  takesPipelineIn(flags: number): boolean {
    if (!this.isPipelineInSomeSet) return false
    for (const data of this.sets) {
      if ((data.isInAllSets || (data.flag & flags) !== 0) && (data.fromPipeline || data.fromPipelineByPropertyName))
        return true
    }
    return false
  }

  /** Whether binding ends with the type conversion a script's `[type]` stands for. */
  get hasTypeConverter(): boolean {
    return this.transformations.some((transformation) => transformation instanceof ArgumentTypeConverter)
  }
}

export type ConfirmImpact = 'None' | 'Low' | 'Medium' | 'High'

export interface CommandInit {
  readonly name: string
  /** Functions, filters and scripts are bound with a few differences from compiled cmdlets. */
  readonly kind: 'cmdlet' | 'function'
  /** What follows the comma of a FullyQualifiedErrorId: the class, or the function's name. */
  readonly source: string
  readonly parameters: readonly ParameterMetadata[]
  readonly defaultSet?: string | null
  readonly supportsShouldProcess?: boolean
  readonly supportsPaging?: boolean
  readonly confirmImpact?: ConfirmImpact
  readonly positionalBinding?: boolean
  readonly hasDynamicParameters?: boolean
  /** False for simple functions: no common parameters, rest into $args. */
  readonly usesCmdletBinding?: boolean
  readonly helpUri?: string
  readonly outputTypes?: readonly string[]
}

export class CommandMetadata {
  readonly name: string
  readonly kind: 'cmdlet' | 'function'
  readonly source: string
  readonly parameters: readonly ParameterMetadata[]
  readonly byName: ReadonlyMap<string, ParameterMetadata>
  /** Aliases folded → [as written, parameter], in declaration order. */
  readonly byAlias: ReadonlyMap<string, readonly [string, ParameterMetadata]>
  readonly setNames: readonly string[]
  /** Parameters with a position in some set, in order. */
  readonly positional: readonly ParameterMetadata[]
  readonly defaultSet: string | null
  readonly defaultFlag: number
  readonly supportsShouldProcess: boolean
  readonly supportsPaging: boolean
  readonly confirmImpact: ConfirmImpact
  readonly positionalBinding: boolean
  readonly hasDynamicParameters: boolean
  readonly usesCmdletBinding: boolean
  readonly helpUri: string
  readonly outputTypes: readonly string[]
  readonly init: CommandInit
  /** Results of name look-ups by folded name as written; a string: the names an ambiguous one could mean. */
  readonly matches = new Map<string, ParameterMetadata | string | null>()

  constructor(init: CommandInit) {
    this.init = init
    this.name = init.name
    this.kind = init.kind
    this.source = init.source
    this.defaultSet = init.defaultSet || null
    this.supportsShouldProcess = init.supportsShouldProcess ?? false
    this.supportsPaging = init.supportsPaging ?? false
    this.confirmImpact = init.confirmImpact ?? 'Medium'
    this.positionalBinding = init.positionalBinding ?? true
    this.hasDynamicParameters = init.hasDynamicParameters ?? false
    this.usesCmdletBinding = init.usesCmdletBinding ?? true
    this.helpUri = init.helpUri ?? ''
    this.outputTypes = init.outputTypes ?? []
    this.parameters = init.parameters
    const byName = new Map<string, ParameterMetadata>()
    const byAlias = new Map<string, readonly [string, ParameterMetadata]>()
    this.parameters.forEach((parameter, index) => {
      parameter.index = index
      addNames(parameter, byName, byAlias)
    })
    this.byName = byName
    this.byAlias = byAlias
    this.positional = this.parameters.filter(({ sets }) =>
      sets.some((data) => data.position !== notPositional && !data.remaining),
    )
    const sets = mapSets(this.parameters, this.defaultSet)
    this.setNames = sets
    this.defaultFlag = this.defaultSet === null ? 0 : 1
  }

  /** The bits of all declared sets. */
  get allFlags(): number {
    return this.setNames.length >= 32 ? -1 : (1 << this.setNames.length) - 1
  }

  /** The name of the one set in `flags`: '' for several, the default or all sets' name for none or all. */
  setName(flags: number): string {
    if (flags === allSets || flags === 0) return this.defaultSet ?? allSetsName
    if ((flags & (flags - 1)) !== 0) return ''
    return this.setNames[31 - Math.clz32(flags)] ?? ''
  }

  /** This command with dynamic parameters added. Flags of the static ones stay as they are: sets are numbered by first appearance. */
  withDynamic(dynamic: readonly ParameterMetadata[]): CommandMetadata {
    return new CommandMetadata({ ...this.init, parameters: [...this.parameters, ...dynamic] })
  }
}

/** Enters a parameter's name and aliases; throws MetadataException where they clash. */
function addNames(
  parameter: ParameterMetadata,
  byName: Map<string, ParameterMetadata>,
  byAlias: Map<string, readonly [string, ParameterMetadata]>,
): void {
  const { name, folded } = parameter
  if (byName.has(folded)) {
    throw metadataFault(
      'ParameterNameAlreadyExistsForCommand',
      `A parameter with the name '${name}' was defined multiple times for the command.`,
    )
  }
  const other = byAlias.get(folded)
  if (other !== undefined) throw conflictingAlias(name, other[1].name)
  byName.set(folded, parameter)
  for (const alias of parameter.aliases) {
    const key = fold(alias)
    if (byAlias.has(key)) {
      throw metadataFault(
        'AliasParameterNameAlreadyExistsForCommand',
        `The parameter alias cannot be specified because an alias with the name '${alias}' was already defined multiple times for the command.`,
      )
    }
    const named = byName.get(key)
    if (named !== undefined) throw conflictingAlias(named.name, name)
    byAlias.set(key, [alias, parameter])
  }
}

function conflictingAlias(name: string, owner: string) {
  return metadataFault(
    'ParameterNameConflictsWithAlias',
    `The parameter '${name}' cannot be specified because it conflicts with the parameter alias of the same name for parameter '${owner}'.`,
  )
}

/** Gives every named set a bit, the default set the first, and every parameter the bits of its sets. Set names are case-sensitive. */
function mapSets(parameters: readonly ParameterMetadata[], defaultSet: string | null): string[] {
  const names: string[] = []
  if (defaultSet !== null) names.push(defaultSet)
  for (const parameter of parameters) {
    let flags = 0
    for (const data of parameter.sets) {
      if (data.isInAllSets) continue
      let index = names.indexOf(data.set)
      if (index < 0) {
        if (names.length >= 32) {
          throw metadataFault(
            'ParsingTooManyParameterSets',
            'Cannot get or run the command. The maximum number of parameter sets for this command has been exceeded.',
          )
        }
        index = names.push(data.set) - 1
      }
      data.flag = 1 << index
      flags |= data.flag
    }
    parameter.flags = flags
  }
  return names
}
