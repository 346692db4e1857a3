import { Fault } from '../../../kernel/fault.ts'
import type { Value } from '../../../kernel/value.ts'
import { type NetTypeEntry, netType, type requireType } from '../../../types/netType.ts'
import { collectionOf } from '../values.ts'
import { assembly, space } from './structures.ts'

/** System.Management.Automation.Host.ChoiceDescription. */
export class ChoiceDescription {
  readonly label: string
  helpMessage: string
  constructor(label: string, helpMessage = '') {
    this.label = label
    this.helpMessage = helpMessage
  }
}

/** System.Management.Automation.Host.FieldDescription. */
export class FieldDescription {
  readonly name: string
  label = ''
  helpMessage = ''
  isMandatory = true
  defaultValue: Value = null
  typeName = 'System.String'
  readonly attributes: Value = collectionOf('System.Attribute', [])
  constructor(name: string) {
    this.name = name
  }
}

function requireText(value: string, name: string): string {
  if (value === null || value === '')
    throw new Fault({
      exception: 'System.Management.Automation.PSArgumentException',
      category: 'InvalidArgument',
      message: `Cannot process argument because the value of argument "${name}" is not valid. Change the value of the "${name}" argument and run the operation again.`,
    })
  return value
}

const bare = (name: string): string => name.slice(name.lastIndexOf('.') + 1)

/** What is asked for: choices and fields. */
export const descriptionTypes: readonly NetTypeEntry[] = [
  netType(`${space}ChoiceDescription`, () => ({
    class: ChoiceDescription,
    isSealed: true,
    assembly,
    members: {
      'new(String label)': (label: string) => new ChoiceDescription(requireText(label, 'label')),
      'new(String label, String helpMessage)': (label: string, help: string) =>
        new ChoiceDescription(requireText(label, 'label'), help ?? ''),
      'Label: String': (self: ChoiceDescription) => self.label,
      'HelpMessage: String get set': {
        get: (self: ChoiceDescription) => self.helpMessage,
        set: (self: ChoiceDescription, value: string) => {
          self.helpMessage = value
        },
      },
    },
  })),
  netType(`${space}FieldDescription`, () => ({
    class: FieldDescription,
    assembly,
    members: {
      'new(String name)': (name: string) => new FieldDescription(requireText(name, 'name')),
      'Name: String': (self: FieldDescription) => self.name,
      'ParameterTypeName: String': (self: FieldDescription) => bare(self.typeName),
      'ParameterTypeFullName: String': (self: FieldDescription) => self.typeName,
      'ParameterAssemblyFullName: String': (self: FieldDescription) =>
        `${self.typeName}, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e`,
      'Label: String get set': {
        get: (self: FieldDescription) => self.label,
        set: (self: FieldDescription, value: string) => {
          self.label = value
        },
      },
      'HelpMessage: String get set': {
        get: (self: FieldDescription) => self.helpMessage,
        set: (self: FieldDescription, value: string) => {
          self.helpMessage = value
        },
      },
      'IsMandatory: Boolean get set': {
        get: (self: FieldDescription) => self.isMandatory,
        set: (self: FieldDescription, value: boolean) => {
          self.isMandatory = value
        },
      },
      'DefaultValue: System.Management.Automation.PSObject get set': {
        get: (self: FieldDescription) => self.defaultValue,
        set: (self: FieldDescription, value: Value) => {
          self.defaultValue = value
        },
      },
      'Attributes: System.Collections.ObjectModel.Collection<System.Attribute>': (self: FieldDescription) =>
        self.attributes,
      'SetParameterType(Type parameterType): Void': (self: FieldDescription, type: Value) => {
        self.typeName = (type as ReturnType<typeof requireType>).fullName
      },
    },
  })),
]
