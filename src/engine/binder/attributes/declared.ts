import type { Value } from '../../../kernel/value.ts'
import { ParameterAttributeBase } from './attribute.ts'

const space = 'System.Management.Automation.'

/** `[Alias('a', 'b')]` */
export class AliasNames extends ParameterAttributeBase {
  readonly typeName = `${space}AliasAttribute`
  readonly names: readonly string[]
  constructor(names: readonly string[]) {
    super()
    this.names = names
  }
}

/** `[AllowNull()]`: a mandatory parameter takes `$null`. */
export class AllowNull extends ParameterAttributeBase {
  readonly typeName = `${space}AllowNullAttribute`
}

/** `[AllowEmptyString()]`: a mandatory string takes ''. */
export class AllowEmptyString extends ParameterAttributeBase {
  readonly typeName = `${space}AllowEmptyStringAttribute`
}

/** `[AllowEmptyCollection()]`: a mandatory collection takes one without elements. */
export class AllowEmptyCollection extends ParameterAttributeBase {
  readonly typeName = `${space}AllowEmptyCollectionAttribute`
}

/** `[Obsolete('message')]`: binding the parameter warns. */
export class Obsolete extends ParameterAttributeBase {
  readonly typeName = 'System.ObsoleteAttribute'
  readonly message: string
  constructor(message: string) {
    super()
    this.message = message
  }
}

/** `[PSTypeName('My.Type')]`: the argument must carry that type name. */
export class PSTypeNameRequirement extends ParameterAttributeBase {
  readonly typeName = `${space}PSTypeNameAttribute`
  readonly psTypeName: string
  constructor(psTypeName: string) {
    super()
    this.psTypeName = psTypeName
  }
}

/** An attribute the binder takes no notice of: completers, `[SupportsWildcards()]`, `[PSDefaultValue()]` and the like. */
export class PassiveAttribute extends ParameterAttributeBase {
  readonly typeName: string
  readonly positional: readonly Value[]
  readonly named: Map<string, Value>
  constructor(typeName: string, positional: readonly Value[] = [], named: Map<string, Value> = new Map()) {
    super()
    this.typeName = typeName
    this.positional = positional
    this.named = named
  }
}

/** `[OutputType(…)]`. */
export class OutputTypes extends ParameterAttributeBase {
  readonly typeName = `${space}OutputTypeAttribute`
  readonly types: readonly string[]
  sets: readonly string[] = ['__AllParameterSets']
  providerCmdlet = ''
  constructor(types: readonly string[]) {
    super()
    this.types = types
  }
}
