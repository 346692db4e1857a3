import type { ScriptBlockAst } from '../../../grammar/ast.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import type { Frame } from '../../session/scope.ts'
import type { VariableAttribute } from '../../session/variable.ts'
import { type ParameterAttributeBase, TransformArgument, ValidateArguments } from '../binder/attributes/attribute.ts'
import { ArgumentTypeConverter } from '../binder/attributes/transform.ts'
import { BindingFault } from '../binder/faults.ts'
import { CommandMetadata, type ParameterMetadata } from '../binder/metadata.ts'
import { scriptMetadata, usesCmdletBinding } from '../binder/scriptMetadata.ts'
import { liveAttributeHost } from './attributeHost.ts'
import { metadataContext } from './metadataContext.ts'
import type { BlockShape, ScriptBlock } from './scriptBlock.ts'

/** Whether a block is bound as an advanced function. */
export function isAdvanced(shape: BlockShape): boolean {
  return (shape.advanced ??= usesCmdletBinding(partsOf(shape, '')))
}

function partsOf(shape: BlockShape, name: string) {
  const ast: ScriptBlockAst = shape.ast
  return {
    name,
    parameters: shape.parameters,
    attributes: ast.paramBlock?.attributes ?? [],
    hasDynamicParameters: ast.dynamicParamBlock !== null,
  }
}

/** The binder's view of a block under a name; evaluated in the scope the block belongs to, once per name. */
export function metadataOf(caller: Frame, block: ScriptBlock, name: string): CommandMetadata {
  const { shape } = block
  const known = shape.metadata
  if (known !== null && known.name === name) return known
  const frame = block.state === null || block.state === caller.state ? caller : block.state.current
  const made =
    known === null
      ? scriptMetadata(partsOf(shape, name), metadataContext(frame, shape.source))
      : new CommandMetadata({ ...known.init, name, source: name })
  shape.metadata = made
  return made
}

const kept = new WeakMap<ParameterMetadata, readonly VariableAttribute[]>()

/** The attributes a parameter's variable keeps: later assignments convert and validate as binding did. Null for none. */
export function keptAttributes(parameter: ParameterMetadata): VariableAttribute[] | null {
  let found = kept.get(parameter)
  if (found === undefined) {
    found = parameter.attributes.map(keepAttribute).filter((attribute) => attribute !== null)
    kept.set(parameter, found)
  }
  return found.length === 0 ? null : found.slice()
}

/** A failed conversion of an assignment is one of the variable's attribute. */
export function convertAssigned(value: Value, converter: ArgumentTypeConverter): Value {
  try {
    return converter.transform(value)
  } catch (thrown) {
    if (!(thrown instanceof Fault)) throw thrown
    throw new Fault({
      id: 'RuntimeException',
      category: 'MetadataError',
      exception: 'System.Management.Automation.ArgumentTransformationMetadataException',
      message: thrown.message,
      inner: thrown,
    })
  }
}

/** An attribute as a variable keeps it; null for one that neither converts nor validates. */
export function keepAttribute(attribute: ParameterAttributeBase): VariableAttribute | null {
  if (attribute instanceof ArgumentTypeConverter) {
    return { declared: attribute, transform: (value: Value) => convertAssigned(value, attribute) }
  }
  if (attribute instanceof TransformArgument)
    return { declared: attribute, transform: (value: Value) => attribute.transform(value, liveAttributeHost) }
  if (attribute instanceof ValidateArguments) {
    return {
      declared: attribute,
      isValid(value: Value) {
        try {
          attribute.validate(value, liveAttributeHost)
          return true
        } catch (thrown) {
          if (thrown instanceof Fault && !(thrown instanceof BindingFault)) return false
          throw thrown
        }
      },
    }
  }
  return null
}
