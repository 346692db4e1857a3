import type { Value } from '../../../kernel/value.ts'
import { type NetType, netType, requireType } from '../../../types/netType.ts'
import { registerTypes, typeByFullName } from '../../../types/registry.ts'

/** What an attribute may ask of the running engine while it checks or transforms an argument. */
export interface AttributeHost {
  /** Runs a ValidateScript block with `$_` set; whether its output is true. */
  holds(block: Value, underscore: Value): boolean
  /** The name of the drive a path leads to, '' for none. */
  driveOf(path: string): string
  /** Asks for a credential, with the user's name where it is known; throws a Fault when it cannot. */
  credential(userName: string | null): Value
  /** The engine as script-class attributes get it: EngineIntrinsics. */
  readonly engineIntrinsics: Value
}

/** The attributes of a parameter as objects; scripts see them in `(Get-Command f).Parameters.x.Attributes`. */
export abstract class ParameterAttributeBase {
  /** The full .NET name of the attribute's class. */
  abstract readonly typeName: string

  /** The attribute class it derives from, for one that is declared nowhere else. */
  get baseName(): string {
    return 'System.Attribute'
  }

  get netType(): NetType {
    const known = typeByFullName(this.typeName)
    if (known !== null) return known
    registerTypes([netType(this.typeName, () => ({ base: this.baseName }))])
    return requireType(this.typeName)
  }
}

/** System.Management.Automation.ValidateArgumentsAttribute: throws a Fault when the argument is refused. */
export abstract class ValidateArguments extends ParameterAttributeBase {
  override get baseName(): string {
    return 'System.Management.Automation.ValidateArgumentsAttribute'
  }

  /** ValidateNotNull and ValidateNotNullOrEmpty keep null away before conversion. */
  get forbidsNull(): boolean {
    return false
  }
  /** `wrapping` tells what of the argument is a PSObject, which some checks do not look into. */
  abstract validate(argument: Value, host: AttributeHost, wrapping?: Wrapping): void
}

/** What of an argument is a PSObject in the real engine: `[psobject]` and pipeline objects are, elements of `[psobject[]]` are. */
export type Wrapping = 'none' | 'value' | 'elements'

/** System.Management.Automation.ArgumentTransformationAttribute. */
export abstract class TransformArgument extends ParameterAttributeBase {
  override get baseName(): string {
    return 'System.Management.Automation.ArgumentTransformationAttribute'
  }

  /** Whether `transform` also sees `$null` given to an optional parameter. */
  get transformsNullOptional(): boolean {
    return true
  }
  abstract transform(argument: Value, host: AttributeHost): Value
}
