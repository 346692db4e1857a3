/** A script's param block as binder metadata. Compiler.GetParameterMetaData. */
import type { AttributeAst, ExpressionAst, ParameterAst, ScriptBlockAst } from '../../../grammar/ast.ts'
import type { TypeNameSyntax } from '../../../grammar/typename.ts'
import { fold } from '../../kernel/text.ts'
import type { Value } from '../../kernel/value.ts'
import type { ParameterAttributeBase } from './attributes/attribute.ts'
import { TransformArgument } from './attributes/attribute.ts'
import { CredentialTransform } from './attributes/credential.ts'
import { OutputTypes } from './attributes/declared.ts'
import { attributeOf, type CmdletBinding, cmdletBindingOf } from './attributes/evaluate.ts'
import { ArgumentTypeConverter } from './attributes/transform.ts'
import { commonParameters, pagingParameters, shouldProcessParameters } from './commonParameters.ts'
import { metadataFault } from './faults.ts'
import { allSetsName, CommandMetadata, notPositional, ParameterMetadata, ParameterSetData } from './metadata.ts'
import { initialOf, type NetType, objectType } from './typing.ts'

/** What evaluating a param block asks of the running engine. */
export interface MetadataContext {
  /** The type of a name in the running scope; throws TypeNotFound. */
  resolveType(name: TypeNameSyntax): NetType
  /** The class of an attribute, its name with or without `Attribute`; null when there is none. */
  attributeType(name: TypeNameSyntax): NetType | null
  scriptBlock(ast: ScriptBlockAst): Value
  /** The value of a constant expression that is more than a literal. */
  evaluate(expression: ExpressionAst): Value
  /** What IValidateSetValuesGenerator.GetValidValues() of a script class answers; null where it is null. */
  validValues(generator: Value): readonly string[] | null
}

/** A command made of a script: which parts the binder needs. */
export interface ScriptParts {
  readonly name: string
  readonly parameters: readonly ParameterAst[]
  /** Those of the param block. */
  readonly attributes: readonly AttributeAst[]
  readonly hasDynamicParameters: boolean
}

/** Whether a script is bound as an advanced function: it has [CmdletBinding()] or a [Parameter()]. Looks at names only. */
export function usesCmdletBinding(parts: ScriptParts): boolean {
  return (
    parts.attributes.some((attribute) => isNamed(attribute, 'cmdletbinding')) ||
    parts.parameters.some(({ attributes }) =>
      attributes.some((attribute) => attribute.kind === 'AttributeAst' && isNamed(attribute, 'parameter')),
    )
  )
}

function isNamed(attribute: AttributeAst, folded: string): boolean {
  const name = fold(attribute.typeName.fullName).replace(/^system\.management\.automation\./, '')
  return name === folded || name === `${folded}attribute`
}

const defaultBinding: CmdletBinding = {
  defaultSet: null,
  helpUri: '',
  supportsShouldProcess: false,
  supportsPaging: false,
  positionalBinding: true,
  confirmImpact: 'Medium',
}

/** The metadata of a function or script; throws what its attributes throw, TypeNotFound and MetadataException. */
export function scriptMetadata(parts: ScriptParts, context: MetadataContext): CommandMetadata {
  const advanced = usesCmdletBinding(parts)
  let binding = defaultBinding
  const outputTypes: string[] = []
  for (const attribute of parts.attributes) {
    if (isNamed(attribute, 'cmdletbinding')) binding = cmdletBindingOf(attribute, context)
    else {
      const made = attributeOf(attribute, context)
      if (made instanceof OutputTypes) outputTypes.push(...made.types)
    }
  }
  const parameters = parts.parameters.map((ast) => scriptParameter(ast, context))
  if (binding.positionalBinding) assignPositions(parts.parameters, parameters)
  if (advanced) {
    for (const { name } of parameters) refuseReserved(name)
    parameters.push(...commonParameters())
    if (binding.supportsShouldProcess) parameters.push(...shouldProcessParameters())
    if (binding.supportsPaging) parameters.push(...pagingParameters())
  }
  return new CommandMetadata({
    name: parts.name,
    kind: 'function',
    source: parts.name,
    parameters,
    defaultSet: binding.defaultSet,
    supportsShouldProcess: binding.supportsShouldProcess,
    supportsPaging: binding.supportsPaging,
    confirmImpact: binding.supportsShouldProcess ? binding.confirmImpact : 'None',
    positionalBinding: binding.positionalBinding,
    hasDynamicParameters: parts.hasDynamicParameters,
    usesCmdletBinding: advanced,
    helpUri: binding.helpUri,
    outputTypes,
  })
}

/** Parameters get positions in order unless one declares a position or set of its own; switches are left out. */
function assignPositions(asts: readonly ParameterAst[], parameters: readonly ParameterMetadata[]): void {
  const isCustom = parameters.some(({ sets }) =>
    sets.some((data) => data.position !== notPositional || !data.isInAllSets),
  )
  if (isCustom) return
  let position = 0
  asts.forEach((_, index) => {
    const parameter = parameters[index]!
    if (!parameter.isSwitch) parameter.sets[0]!.position = position++
  })
}

function refuseReserved(name: string): void {
  if (fold(name) !== 'selectproperty' && fold(name) !== 'selectobject') return
  throw metadataFault('ReservedParameterName', `The parameter name "${name}" is reserved for future use.`)
}

/** One parameter. Attributes stand in reverse order, conversions last: the innermost runs first. */
function scriptParameter(ast: ParameterAst, context: MetadataContext): ParameterMetadata {
  const attributes: ParameterAttributeBase[] = []
  const converters: ArgumentTypeConverter[] = []
  let type: NetType | null = null
  for (const attribute of ast.attributes) {
    if (attribute.kind === 'AttributeAst') attributes.unshift(attributeOf(attribute, context))
    else {
      const converter = new ArgumentTypeConverter(context.resolveType(attribute.typeName))
      type ??= converter.type
      converters.unshift(converter)
    }
  }
  if (!attributes.some((attribute) => attribute instanceof ParameterSetData))
    attributes.unshift(new ParameterSetData(allSetsName))
  const declared = type ?? objectType
  const isCredential = declared.fullName === 'System.Management.Automation.PSCredential'
  if (isCredential && !attributes.some((attribute) => attribute instanceof TransformArgument))
    attributes.push(new CredentialTransform())
  return new ParameterMetadata({
    name: ast.name.variablePath.userPath,
    type: declared,
    attributes: [...attributes, ...converters],
    initial: initialOf(declared),
  })
}
