import type { Value } from '../../kernel/value.ts'
import { toText } from '../conversion/toText.ts'
import { registerTypes } from '../registry.ts'
import { type NetTypeEntry, netType } from '../netType.ts'
import { PSReference, referenceTo } from '../psReference.ts'
import { customObject, PSCustomObject } from '../psobject.ts'
import { SwitchParameter, absent, switchOf } from '../switchParameter.ts'
import { delegateEntries } from './delegateTypes.ts'
import { memberTypeEntries } from './memberTypes.ts'

const assembly = 'System.Management.Automation'

/** `[System.Management.Automation.Language.NullString]::Value`. */
export class NullString {
  get text(): string {
    return ''
  }
}

let nullString: NullString | null = null

const languageEntries: readonly NetTypeEntry[] = [
  netType('System.Management.Automation.SwitchParameter', () => ({
    kind: 'struct',
    assembly,
    defaultValue: () => absent,
    members: {
      'new(Boolean isPresent)': (isPresent: boolean) => switchOf(isPresent),
      'static Present: System.Management.Automation.SwitchParameter': () => switchOf(true),
      'IsPresent: Boolean': (self: SwitchParameter) => self.isPresent,
      'ToBool(): Boolean': (self: SwitchParameter) => self.isPresent,
      'ToString(): String': (self: SwitchParameter) => (self.isPresent ? 'True' : 'False'),
      'Equals(Object obj): Boolean': (self: SwitchParameter, other: Value) => other === self.isPresent || (other instanceof SwitchParameter && other.isPresent === self.isPresent),
      'GetHashCode(): Int32': (self: SwitchParameter) => (self.isPresent ? 1 : 0),
      'static op_Implicit(Boolean value): System.Management.Automation.SwitchParameter': (value: boolean) => switchOf(value),
    },
  })),
  netType('System.Management.Automation.PSReference', () => ({
    assembly,
    members: {
      'new(Object value)': (value: Value) => referenceTo(value),
      'Value: Object get set': { get: (self: PSReference) => self.value, set: (self: PSReference, value: Value) => { self.value = value } },
    },
  })),
  netType('System.Management.Automation.PSObject', () => ({
    assembly,
    interfaces: ['IFormattable', 'IComparable'],
    members: {
      'new()': () => customObject([]),
      'new(Int32 instanceMemberCapacity)': () => customObject([]),
      'new(Object obj)': (obj: Value) => obj,
      'static AsPSObject(Object obj): System.Management.Automation.PSObject': (obj: Value) => obj,
    },
  })),
  netType('System.Management.Automation.PSCustomObject', () => ({
    assembly,
    members: { 'ToString(): String': (self: PSCustomObject) => toText(self) },
  })),
  netType('System.Management.Automation.Language.NullString', () => ({
    assembly,
    class: NullString,
    members: {
      'static Value: System.Management.Automation.Language.NullString': () => (nullString ??= new NullString()),
      'ToString(): String': () => '',
    },
  })),
]

/** Declares the types of the language itself. */
export function registerLanguageTypes(): void {
  registerTypes([...languageEntries, ...memberTypeEntries, ...delegateEntries()])
}
