/** A command's parameters as scripts see them; netTypes/parameters.ts declares their members. */
import type { Value } from '../../kernel/value.ts'
import { ambient } from '../../types/ambient.ts'
import type { DictionaryLike } from '../../types/dictionary.ts'
import { itemsOf } from '../../types/enumerate.ts'
import type { NetType } from '../../types/netType.ts'
import { resolveType } from '../../types/registry.ts'
import type { ParameterAttributeBase } from '../binder/attributes/attribute.ts'
import {
  ScriptAttribute,
  ScriptElementValidation,
  ScriptTransform,
  ScriptValidation,
} from '../binder/attributes/scriptClass.ts'
import type { CommandMetadata, ParameterMetadata, ParameterSetData } from '../binder/metadata.ts'
import { collectionOf, dictionaryOf } from '../netTypes/values.ts'
import type { ShownSet } from './syntax.ts'

/** An attribute as scripts get it: the instance of a script's class, or the engine's own object. */
export function attributeValue(attribute: ParameterAttributeBase): Value {
  const isScripts =
    attribute instanceof ScriptValidation ||
    attribute instanceof ScriptElementValidation ||
    attribute instanceof ScriptTransform ||
    attribute instanceof ScriptAttribute
  return isScripts ? attribute.instance : attribute
}

/** A parameter as scripts see it: a copy they may change, which binding never looks at. */
export class ParameterView {
  name: string
  type: NetType | null
  readonly isDynamic: boolean
  readonly sets: Value
  readonly aliases: Value
  readonly attributes: Value

  constructor(
    name: string,
    type: NetType | null,
    isDynamic: boolean,
    sets: readonly ParameterSetData[],
    aliases: readonly Value[],
    attributes: readonly Value[],
  ) {
    this.name = name
    this.type = type
    this.isDynamic = isDynamic
    this.sets = dictionaryOf(
      'System.Management.Automation.ParameterSetMetadata',
      sets.map((data) => [data.set, new ParameterSetMetadata(data.copy())] as const),
    )
    this.aliases = collectionOf('System.String', aliases)
    this.attributes = collectionOf('System.Attribute', attributes)
  }

  get setList(): ParameterSetMetadata[] {
    return [...(this.sets as Value & DictionaryLike).entries()].map(([, set]) => set as ParameterSetMetadata)
  }

  get isSwitch(): boolean {
    return this.type?.fullName === 'System.Management.Automation.SwitchParameter'
  }

  copy(): ParameterView {
    const { name, type, isDynamic } = this
    const sets = this.setList.map(({ data }) => data)
    return new ParameterView(name, type, isDynamic, sets, [...itemsOf(this.aliases)], [...itemsOf(this.attributes)])
  }
}

const views: WeakMap<ParameterMetadata, ParameterView> = new WeakMap()

/** A parameter for scripts, always the same. */
export function viewOf(parameter: ParameterMetadata): ParameterView {
  let view = views.get(parameter)
  if (view === undefined) {
    const { name, type, isDynamic, sets, aliases, attributes } = parameter
    view = new ParameterView(name, type, isDynamic, sets, aliases, attributes.map(attributeValue))
    views.set(parameter, view)
  }
  return view
}

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
