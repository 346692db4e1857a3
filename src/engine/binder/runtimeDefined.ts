/** Parameters a `dynamicparam` block makes: RuntimeDefinedParameter and the dictionary it returns them in. */

import { fold } from '../../kernel/text.ts'
import type { Value } from '../../kernel/value.ts'
import { ParameterAttributeBase, TransformArgument } from './attributes/attribute.ts'
import { CredentialTransform } from './attributes/credential.ts'
import { attributeOfInstance } from './attributes/scriptClass.ts'
import { ArgumentTypeConverter } from './attributes/transform.ts'
import { BindingFault } from './faults.ts'
import { ParameterMetadata, ParameterSetData } from './metadata.ts'
import { dictionaryEntries, elementsOf, type NetType, objectType, typeOf, unwrap } from './typing.ts'

/** System.Management.Automation.RuntimeDefinedParameter. */
export class RuntimeDefinedParameter {
  name: string
  parameterType: NetType
  /** A Collection of attributes, null while empty. */
  attributes: Value
  #value: Value = null
  isSet = false

  constructor(name = '', parameterType: NetType = objectType, attributes: Value = null) {
    this.name = name
    this.parameterType = parameterType
    this.attributes = attributes
  }

  get value(): Value {
    return this.#value
  }

  set value(value: Value) {
    this.#value = value
    this.isSet = true
  }
}

/** The parameter objects of what a dynamicparam block returned; null when it returned none. */
export function runtimeDefinedParameters(returned: Value, command: string): RuntimeDefinedParameter[] | null {
  const entries = dictionaryEntries(returned)
  if (entries === null) return null
  return entries.map(([key, value]) => {
    const parameter = unwrap(value) as RuntimeDefinedParameter
    if (typeof key === 'string' && fold(key) !== fold(parameter.name)) throw nameMismatch(key, parameter, command)
    return parameter
  })
}

function nameMismatch(key: string, { name }: RuntimeDefinedParameter, command: string): BindingFault {
  return new BindingFault({
    id: 'RuntimeDefinedParameterNameMismatch',
    parameterName: name,
    message: `Cannot bind cmdlet ${command} because runtime-defined parameter '${name}' was added to the RuntimeDefinedParameterDictionary with key '${key}'. The key must be the same as RuntimeDefinedParameter.Name.`,
  })
}

/** The binder's view of a dynamic parameter. One without a ParameterAttribute is in no set: naming it is an error. */
export function dynamicParameter(parameter: RuntimeDefinedParameter): ParameterMetadata {
  const attributes: ParameterAttributeBase[] = [...(elementsOf(parameter.attributes) ?? [])].map((value) => {
    const attribute = unwrap(value)
    if (attribute instanceof ParameterSetData) return attribute.copy()
    return attribute instanceof ParameterAttributeBase ? attribute : attributeOfInstance(attribute, typeOf(attribute))
  })
  const isCredential = parameter.parameterType.fullName === 'System.Management.Automation.PSCredential'
  if (isCredential && !attributes.some((attribute) => attribute instanceof TransformArgument))
    attributes.push(new CredentialTransform())
  const isConverter = (attribute: ParameterAttributeBase): boolean => attribute instanceof ArgumentTypeConverter
  return new ParameterMetadata({
    name: parameter.name,
    type: parameter.parameterType,
    association: 'dynamic',
    attributes: [...attributes.filter((attribute) => !isConverter(attribute)), ...attributes.filter(isConverter)],
    initial: parameter.value,
  })
}
