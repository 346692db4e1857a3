/** How scripts see a command's parameters: ParameterMetadata, ParameterSetMetadata, CommandParameterSetInfo, CommandParameterInfo. */
import type { Value } from '../../kernel/value.ts'
import { type MemberImplementation, type NetType, type NetTypeEntry, netType } from '../../types/netType.ts'
import type { ParameterMetadata, ParameterSetData } from '../binder/metadata.ts'
import {
  attributeValue,
  CommandParameterInfo,
  CommandParameterSetInfo,
  ParameterSetMetadata,
  ParameterView,
  PSTypeName,
} from '../commands/parameterViews.ts'
import { setSyntax } from '../commands/syntax.ts'
import { argumentNull, readOnlyOf } from './values.ts'

const space = 'System.Management.Automation.'
const assembly = 'System.Management.Automation'

function newParameter(name: string | null, type: NetType | null): ParameterView {
  if (name === null) throw argumentNull('name')
  return new ParameterView(name, type, false, [], [], [])
}

function setProperty<K extends keyof ParameterSetData>(
  name: string,
  type: string,
  key: K,
): Readonly<Record<string, MemberImplementation>> {
  return {
    [`${name}: ${type} get set`]: {
      get: ({ data }: ParameterSetMetadata) => data[key],
      set: ({ data }: ParameterSetMetadata, value: ParameterSetData[K]) => {
        data[key] = value
      },
    },
  }
}

const attributesOf = (self: ParameterMetadata): Value[] => self.attributes.map(attributeValue)

export const parameterTypes: readonly NetTypeEntry[] = [
  netType(`${space}ParameterMetadata`, () => ({
    class: ParameterView,
    isSealed: true,
    assembly,
    members: {
      'new(String name)': (name: string) => newParameter(name, null),
      'new(String name, Type parameterType)': (name: string, type: NetType | null) => newParameter(name, type),
      [`new(${space}ParameterMetadata other)`]: (other: ParameterView | null) => {
        if (other === null) throw argumentNull('other')
        return other.copy()
      },
      'Name: String get set': {
        get: (self: ParameterView) => self.name,
        set: (self: ParameterView, value: string) => {
          if (value === null || value === '') throw argumentNull('Name')
          self.name = value
        },
      },
      'ParameterType: Type get set': {
        get: (self: ParameterView) => self.type,
        set: (self: ParameterView, value: NetType | null) => {
          self.type = value
        },
      },
      [`ParameterSets: System.Collections.Generic.Dictionary<String,${space}ParameterSetMetadata>`]: (
        self: ParameterView,
      ) => self.sets,
      'IsDynamic: Boolean': (self: ParameterView) => self.isDynamic,
      'Aliases: System.Collections.ObjectModel.Collection<String>': (self: ParameterView) => self.aliases,
      'Attributes: System.Collections.ObjectModel.Collection<Attribute>': (self: ParameterView) => self.attributes,
      'SwitchParameter: Boolean': (self: ParameterView) => self.isSwitch,
    },
  })),
  netType(`${space}ParameterSetMetadata`, () => ({
    class: ParameterSetMetadata,
    isSealed: true,
    assembly,
    members: {
      ...setProperty('IsMandatory', 'Boolean', 'mandatory'),
      ...setProperty('Position', 'Int32', 'position'),
      ...setProperty('ValueFromPipeline', 'Boolean', 'fromPipeline'),
      ...setProperty('ValueFromPipelineByPropertyName', 'Boolean', 'fromPipelineByPropertyName'),
      ...setProperty('ValueFromRemainingArguments', 'Boolean', 'remaining'),
      ...setProperty('HelpMessage', 'String', 'helpMessage'),
      'HelpMessageBaseName: String': () => null,
      'HelpMessageResourceId: String': () => null,
    },
  })),
  netType(`${space}CommandParameterInfo`, () => ({
    class: CommandParameterInfo,
    assembly,
    members: {
      'Name: String': ({ parameter }: CommandParameterInfo) => parameter.name,
      'ParameterType: Type': ({ parameter }: CommandParameterInfo) => parameter.type,
      'IsMandatory: Boolean': ({ data }: CommandParameterInfo) => data.mandatory,
      'IsDynamic: Boolean': ({ parameter }: CommandParameterInfo) => parameter.isDynamic,
      'Position: Int32': ({ data }: CommandParameterInfo) => data.position,
      'ValueFromPipeline: Boolean': ({ data }: CommandParameterInfo) => data.fromPipeline,
      'ValueFromPipelineByPropertyName: Boolean': ({ data }: CommandParameterInfo) => data.fromPipelineByPropertyName,
      'ValueFromRemainingArguments: Boolean': ({ data }: CommandParameterInfo) => data.remaining,
      'HelpMessage: String': ({ data }: CommandParameterInfo) => data.helpMessage ?? '',
      'Aliases: System.Collections.ObjectModel.ReadOnlyCollection<String>': ({ parameter }: CommandParameterInfo) =>
        readOnlyOf('System.String', [...parameter.aliases]),
      'Attributes: System.Collections.ObjectModel.ReadOnlyCollection<Attribute>': ({
        parameter,
      }: CommandParameterInfo) => readOnlyOf('System.Attribute', attributesOf(parameter)),
    },
  })),
  netType(`${space}PSTypeName`, () => ({
    class: PSTypeName,
    assembly,
    members: {
      'new(String name)': (name: string) => new PSTypeName(name),
      'new(Type type)': (type: NetType) => new PSTypeName(type.fullName, type),
      'new(String name, Type type)': (name: string, type: NetType) => new PSTypeName(name, type),
      'Name: String': (self: PSTypeName) => self.name,
      'Type: Type': (self: PSTypeName) => self.type,
      'ToString(): String': (self: PSTypeName) => self.name,
    },
  })),
  netType(`${space}CommandParameterSetInfo`, () => ({
    class: CommandParameterSetInfo,
    assembly,
    members: {
      'Name: String': ({ set }: CommandParameterSetInfo) => set.name,
      'IsDefault: Boolean': ({ set }: CommandParameterSetInfo) => set.isDefault,
      [`Parameters: System.Collections.ObjectModel.ReadOnlyCollection<${space}CommandParameterInfo>`]: (
        self: CommandParameterSetInfo,
      ) => readOnlyOf(`${space}CommandParameterInfo`, self.parameters),
      'ToString(): String': ({ metadata, set }: CommandParameterSetInfo) => setSyntax(metadata, set.flag),
    },
  })),
]
