/** The types a dynamicparam block is written with. */
import type { Value } from '../../kernel/value.ts'
import { type NetType, type NetTypeEntry, netType } from '../../types/netType.ts'
import { RuntimeDefinedParameter } from '../binder/runtimeDefined.ts'
import { RuntimeDefinedParameterDictionary } from '../commands/dynamicParameters.ts'
import { collectionOf } from './values.ts'

const space = 'System.Management.Automation.'
const assembly = 'System.Management.Automation'
const element = `${space}RuntimeDefinedParameter`

type Dictionary = RuntimeDefinedParameterDictionary

export const runtimeDefinedTypes: readonly NetTypeEntry[] = [
  netType(element, () => ({
    class: RuntimeDefinedParameter,
    assembly,
    members: {
      'new()': () => new RuntimeDefinedParameter(),
      'new(String name, Type parameterType, System.Collections.ObjectModel.Collection<Attribute> attributes)': (
        name: string,
        type: NetType,
        attributes: Value,
      ) => new RuntimeDefinedParameter(name, type, attributes),
      'Name: String get set': {
        get: (self: RuntimeDefinedParameter) => self.name,
        set: (self: RuntimeDefinedParameter, value: string) => {
          self.name = value
        },
      },
      'ParameterType: Type get set': {
        get: (self: RuntimeDefinedParameter) => self.parameterType,
        set: (self: RuntimeDefinedParameter, value: NetType) => {
          self.parameterType = value
        },
      },
      'Value: Object get set': {
        get: (self: RuntimeDefinedParameter) => self.value,
        set: (self: RuntimeDefinedParameter, value: Value) => {
          self.value = value
        },
      },
      'IsSet: Boolean get set': {
        get: (self: RuntimeDefinedParameter) => self.isSet,
        set: (self: RuntimeDefinedParameter, value: boolean) => {
          self.isSet = value
        },
      },
      'Attributes: System.Collections.ObjectModel.Collection<Attribute>': (self: RuntimeDefinedParameter) =>
        (self.attributes ??= collectionOf('System.Attribute', [])),
    },
  })),
  netType(`${space}RuntimeDefinedParameterDictionary`, () => ({
    class: RuntimeDefinedParameterDictionary,
    base: `System.Collections.Generic.Dictionary<String,${element}>`,
    assembly,
    members: {
      'new()': () => new RuntimeDefinedParameterDictionary(),
      'HelpFile: String get set': {
        get: (self: Dictionary) => self.helpFile,
        set: (self: Dictionary, value: string) => {
          self.helpFile = value
        },
      },
      'Data: Object get set': {
        get: (self: Dictionary) => self.data,
        set: (self: Dictionary, value: Value) => {
          self.data = value
        },
      },
    },
  })),
]
