import { Fault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { objectArray } from '../../types/array.ts'
import { toText } from '../../types/conversion/toText.ts'
import { type NetType, requireType } from '../../types/netType.ts'
import { stringType } from '../../types/typeOf.ts'
import type { ParameterMetadata } from '../binder/metadata.ts'
import { dynamicParameter, runtimeDefinedParameters } from '../binder/runtimeDefined.ts'
import { BoundParameters } from './boundParameters.ts'

/** System.Management.Automation.RuntimeDefinedParameterDictionary: what a dynamicparam block writes. */
export class RuntimeDefinedParameterDictionary extends BoundParameters {
  override get valueType(): NetType {
    return requireType('System.Management.Automation.RuntimeDefinedParameter')
  }

  override get types(): readonly NetType[] {
    return [stringType, this.valueType]
  }

  helpFile = ''
  data: Value = null
}

/** What a dynamicparam block gave: the parameters, and where their values go by name. */
export interface RuntimeParameters {
  readonly parameters: readonly ParameterMetadata[]
  readonly holders: ReadonlyMap<string, { value: Value; isSet: boolean }>
}

/**
 * Reads the RuntimeDefinedParameterDictionary a dynamicparam block wrote; null where it wrote none. Throws InvalidOperation when it wrote
 * several objects, RuntimeDefinedParameterNameMismatch.
 */
export function runtimeParameters(output: readonly Value[], command: string): RuntimeParameters | null {
  if (output.length > 1) {
    const text = toText(objectArray([...output]))
    throw new Fault({
      id: 'InvalidOperation',
      category: 'InvalidOperation',
      exception: 'System.Management.Automation.PSInvalidOperationException',
      message: `Object "${text}" is the wrong type to return from the dynamicparam block. The dynamicparam block must return either $null, or an object with type [System.Management.Automation.RuntimeDefinedParameterDictionary].`,
    })
  }
  const made = output.length === 0 ? null : runtimeDefinedParameters(output[0]!, command)
  if (made === null) return null
  return {
    parameters: made.map(dynamicParameter),
    holders: new Map(made.map((parameter) => [parameter.name, parameter])),
  }
}
