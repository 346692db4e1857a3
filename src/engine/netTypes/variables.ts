import { fold } from '../../kernel/text.ts'
import type { Value } from '../../kernel/value.ts'
import { AllScope, Constant, sessionStateFault, Variable } from '../../session/variable.ts'
import { arrayFrom } from '../../types/array.ts'
import { type NetTypeEntry, netType, requireType } from '../../types/netType.ts'
import { currentSession } from '../commands/currentSession.ts'
import { engineOf } from '../commands/engineState.ts'
import { enumOf, enumOfNumber, nameOf, numberOf } from './values.ts'

/** Sets a variable's options. Throws VariableNotWritable, VariableCannotBeMadeConstant, VariableAllScopeOptionCannotBeRemoved. */
export function setOptions(variable: Variable, options: number, force: boolean): void {
  const { name } = variable
  if (variable.options & Constant || (!variable.isWritable && !force)) {
    throw sessionStateFault(
      'VariableNotWritable',
      name,
      `Cannot overwrite variable ${name} because it is read-only or constant.`,
    )
  }
  if (options & Constant) {
    throw sessionStateFault(
      'VariableCannotBeMadeConstant',
      name,
      `Existing variable ${name} cannot be made constant. Variables can be made constant only at creation time.`,
    )
  }
  if (variable.options & AllScope && !(options & AllScope)) {
    throw sessionStateFault(
      'VariableAllScopeOptionCannotBeRemoved',
      name,
      `The AllScope option cannot be removed from the variable '${name}'.`,
    )
  }
  variable.options = options
  if (options & AllScope) currentSession().allScope.add(fold(name))
}

/** PSVariable. */
export const variableTypes: readonly NetTypeEntry[] = [
  netType('System.Management.Automation.PSVariable', () => ({
    class: Variable,
    assembly: 'System.Management.Automation',
    members: {
      'new(String name)': (name: string) => new Variable(name, null),
      'new(String name, Object value)': (name: string, value: Value) => new Variable(name, value),
      'new(String name, Object value, System.Management.Automation.ScopedItemOptions options)': (
        name: string,
        value: Value,
        options: Value,
      ) => new Variable(name, value, numberOf(options)),
      'Attributes: System.Collections.ObjectModel.Collection<Attribute>': (self: Variable) =>
        arrayFrom(
          requireType('System.Object'),
          (self.attributes ?? []).map((attribute) => (attribute.declared ?? attribute) as Value),
        ),
      'Description: String get set': {
        get: (self: Variable) => self.description,
        set: (self: Variable, value: string) => {
          self.description = value
        },
      },
      'Module: System.Management.Automation.PSModuleInfo': (self: Variable) =>
        self.moduleName === ''
          ? null
          : (engineOf(currentSession()).modules.find((module) => module.name === self.moduleName) ?? null),
      'ModuleName: String': (self: Variable) => self.moduleName,
      'Name: String': (self: Variable) => self.name,
      'Options: System.Management.Automation.ScopedItemOptions get set': {
        get: (self: Variable) => enumOfNumber('ScopedItemOptions', self.options),
        set: (self: Variable, value: Value) => setOptions(self, numberOf(value), false),
      },
      'Value: Object get set': {
        get: (self: Variable) => self.value,
        set: (self: Variable, value: Value) => self.assign(value),
      },
      'Visibility: System.Management.Automation.SessionStateEntryVisibility get set': {
        get: (self: Variable) => enumOf('SessionStateEntryVisibility', self.visibility),
        set: (self: Variable, value: Value) => {
          self.visibility = nameOf(value) === 'Private' ? 'Private' : 'Public'
        },
      },
      'IsValidValue(Object value): Boolean': (self: Variable, value: Value) =>
        (self.attributes ?? []).every((attribute) => attribute.isValid?.(value) ?? true),
    },
  })),
]
