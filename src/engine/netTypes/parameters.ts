/** How scripts see a command's parameters: ParameterMetadata, ParameterSetMetadata, CommandParameterSetInfo, CommandParameterInfo. */
import type { Value } from '../../kernel/value.ts'
import { type NetType, type NetTypeEntry, netType } from '../../types/netType.ts'
import type { ParameterAttributeBase } from '../binder/attributes/attribute.ts'
import {
  ScriptAttribute,
  ScriptElementValidation,
  ScriptTransform,
  ScriptValidation,
} from '../binder/attributes/scriptClass.ts'
import { ParameterMetadata } from '../binder/metadata.ts'
import {
  CommandParameterInfo,
  CommandParameterSetInfo,
  ParameterSetMetadata,
  PSTypeName,
} from '../commands/parameterViews.ts'
import { setSyntax } from '../commands/syntax.ts'
import { collectionOf, dictionaryOf, readOnlyOf } from './values.ts'

const space = 'System.Management.Automation.'
const assembly = 'System.Management.Automation'

/** An attribute as scripts get it: the instance of a script's class, or the engine's own object. */
function attributeValue(attribute: ParameterAttributeBase): Value {
  const isScripts =
    attribute instanceof ScriptValidation ||
    attribute instanceof ScriptElementValidation ||
    attribute instanceof ScriptTransform ||
    attribute instanceof ScriptAttribute
  return isScripts ? attribute.instance : attribute
}

const attributesOf = (self: ParameterMetadata): Value[] => self.attributes.map(attributeValue)

export const parameterTypes: readonly NetTypeEntry[] = [
  netType(`${space}ParameterMetadata`, () => ({
    class: ParameterMetadata,
    isSealed: true,
    assembly,
    members: {
      'Name: String': (self: ParameterMetadata) => self.name,
      'ParameterType: Type': (self: ParameterMetadata) => self.type,
      [`ParameterSets: System.Collections.Generic.Dictionary<String,${space}ParameterSetMetadata>`]: (
        self: ParameterMetadata,
      ) =>
        dictionaryOf(
          `${space}ParameterSetMetadata`,
          self.sets.map((data) => [data.set, new ParameterSetMetadata(data)] as const),
        ),
      'IsDynamic: Boolean': (self: ParameterMetadata) => self.isDynamic,
      'Aliases: System.Collections.ObjectModel.Collection<String>': (self: ParameterMetadata) =>
        collectionOf('System.String', [...self.aliases]),
      'Attributes: System.Collections.ObjectModel.Collection<Attribute>': (self: ParameterMetadata) =>
        collectionOf('System.Attribute', attributesOf(self)),
      'SwitchParameter: Boolean': (self: ParameterMetadata) => self.isSwitch,
    },
  })),
  netType(`${space}ParameterSetMetadata`, () => ({
    class: ParameterSetMetadata,
    isSealed: true,
    assembly,
    members: {
      'IsMandatory: Boolean': ({ data }: ParameterSetMetadata) => data.mandatory,
      'Position: Int32': ({ data }: ParameterSetMetadata) => data.position,
      'ValueFromPipeline: Boolean': ({ data }: ParameterSetMetadata) => data.fromPipeline,
      'ValueFromPipelineByPropertyName: Boolean': ({ data }: ParameterSetMetadata) => data.fromPipelineByPropertyName,
      'ValueFromRemainingArguments: Boolean': ({ data }: ParameterSetMetadata) => data.remaining,
      'HelpMessage: String': ({ data }: ParameterSetMetadata) => data.helpMessage,
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
