/** A command's parameters as scripts see them; netTypes/parameters.ts declares their members. */
import type { NetType } from '../../types/netType.ts'
import { resolveType } from '../../types/registry.ts'
import { ambient } from '../../types/ambient.ts'
import type { CommandMetadata, ParameterMetadata, ParameterSetData } from '../binder/metadata.ts'
import type { ShownSet } from './syntax.ts'

/** A ParameterAttribute seen as ParameterSetMetadata. */
export class ParameterSetMetadata {
  readonly data: ParameterSetData
  constructor(data: ParameterSetData) {
    this.data = data
  }
}

/** A parameter as one set shows it. */
export class CommandParameterInfo {
  readonly parameter: ParameterMetadata
  readonly data: ParameterSetData
  constructor(parameter: ParameterMetadata, data: ParameterSetData) {
    this.parameter = parameter
    this.data = data
  }
}

/** A parameter set of a command. */
export class CommandParameterSetInfo {
  readonly metadata: CommandMetadata
  readonly set: ShownSet
  constructor(metadata: CommandMetadata, set: ShownSet) {
    this.metadata = metadata
    this.set = set
  }

  get parameters(): CommandParameterInfo[] {
    const { flag } = this.set
    return this.metadata.parameters.filter((p) => p.isIn(flag)).map((p) => new CommandParameterInfo(p, p.dataIn(flag)!))
  }
}

/** A type's name, and the type where there is one. */
export class PSTypeName {
  readonly name: string
  #type: NetType | null | undefined
  constructor(name: string, type?: NetType) {
    this.name = name
    this.#type = type
  }

  get type(): NetType | null {
    if (this.#type === undefined) {
      const plain = this.name.replace(/^\[(.*)\]$/, '$1')
      this.#type = resolveType(plain, ambient.namespaces, ambient.resolver)
    }
    return this.#type
  }
}
