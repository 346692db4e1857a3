/** Attributes a script derives from the engine's: their methods are called by name. */
import type { Value } from '../../../kernel/value.ts'
import { getMember, invokeMember, isTrue, type NetType, requireType, typeOf } from '../typing.ts'
import { type AttributeHost, ParameterAttributeBase, TransformArgument, ValidateArguments } from './attribute.ts'
import { ValidateEnumerated } from './validate.ts'

const space = 'System.Management.Automation.'

/** Derives from ValidateArgumentsAttribute: `Validate([object] $arguments, [EngineIntrinsics] $engine)`. */
export class ScriptValidation extends ValidateArguments {
  readonly typeName: string
  readonly instance: Value

  constructor(instance: Value) {
    super()
    this.instance = instance
    this.typeName = typeOf(instance).fullName
  }

  validate(argument: Value, host: AttributeHost): void {
    invokeMember(this.instance, 'Validate', [argument, host.engineIntrinsics])
  }
}

/** Derives from ValidateEnumeratedArgumentsAttribute: `ValidateElement([object] $element)`. */
export class ScriptElementValidation extends ValidateEnumerated {
  readonly typeName: string
  readonly instance: Value

  constructor(instance: Value) {
    super()
    this.instance = instance
    this.typeName = typeOf(instance).fullName
  }

  validateElement(element: Value): void {
    invokeMember(this.instance, 'ValidateElement', [element])
  }
}

/** Derives from ArgumentTransformationAttribute: `[object] Transform([EngineIntrinsics] $engine, [object] $input)`. */
export class ScriptTransform extends TransformArgument {
  readonly typeName: string
  readonly instance: Value

  constructor(instance: Value) {
    super()
    this.instance = instance
    this.typeName = typeOf(instance).fullName
  }

  override get transformsNullOptional(): boolean {
    const own = getMember(this.instance, 'TransformNullOptionalParameters')
    return own === undefined || isTrue(own)
  }

  transform(argument: Value, host: AttributeHost): Value {
    return invokeMember(this.instance, 'Transform', [host.engineIntrinsics, argument])
  }
}

/** Any other attribute a script defines. */
export class ScriptAttribute extends ParameterAttributeBase {
  readonly typeName: string
  readonly instance: Value

  constructor(instance: Value) {
    super()
    this.instance = instance
    this.typeName = typeOf(instance).fullName
  }
}

/** The attribute an instance acts as: itself, when the engine made it. */
export function attributeOfInstance(instance: Value, type: NetType): ParameterAttributeBase {
  if (instance instanceof ParameterAttributeBase) return instance
  if (type.isA(requireType(`${space}ValidateEnumeratedArgumentsAttribute`)))
    return new ScriptElementValidation(instance)
  if (type.isA(requireType(`${space}ValidateArgumentsAttribute`))) return new ScriptValidation(instance)
  if (type.isA(requireType(`${space}ArgumentTransformationAttribute`))) return new ScriptTransform(instance)
  return new ScriptAttribute(instance)
}
