import type { Value } from '../../../kernel/value.ts'

/**
 * What an attribute may ask of the running engine while it checks or transforms an argument.
 * `frame` and `session` stay opaque here: only the engine knows them.
 */
export interface AttributeHost {
  /** Runs a script block with `$_` set and `args`; answers what it wrote. */
  invoke(block: Value, underscore: Value, args: readonly Value[]): Value[]
  /** Converts as a cast does; throws a Fault (PSInvalidCastException) when it cannot. */
  convert(value: Value, typeName: string): Value
  /** The text a value has in a message: PSObject.ToString. */
  text(value: Value): string
}

/** The attributes of a parameter as objects; scripts see them in `(Get-Command f).Parameters.x.Attributes`. */
export abstract class ParameterAttributeBase {
  /** The full .NET name of the attribute's class. */
  abstract readonly typeName: string
}

/** System.Management.Automation.ValidateArgumentsAttribute: throws a Fault when the argument is refused. */
export abstract class ValidateArguments extends ParameterAttributeBase {
  /** ValidateNotNull and ValidateNotNullOrEmpty keep null away before conversion. */
  get forbidsNull(): boolean {
    return false
  }
  abstract validate(argument: Value, host: AttributeHost): void
}

/** System.Management.Automation.ArgumentTransformationAttribute. */
export abstract class TransformArgument extends ParameterAttributeBase {
  /** Whether `transform` also sees `$null` given to an optional parameter. */
  get transformsNullOptional(): boolean {
    return true
  }
  abstract transform(argument: Value, host: AttributeHost): Value
}

/** An attribute the binder takes no notice of: completers, `[SupportsWildcards()]`, `[PSDefaultValue()]` and the like. */
export class PassiveAttribute extends ParameterAttributeBase {
  readonly typeName: string
  readonly arguments: readonly Value[]
  readonly named: ReadonlyMap<string, Value>
  constructor(typeName: string, args: readonly Value[] = [], named: ReadonlyMap<string, Value> = new Map()) {
    super()
    this.typeName = typeName
    this.arguments = args
    this.named = named
  }
}
