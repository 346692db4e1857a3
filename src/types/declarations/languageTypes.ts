import type { Value } from '../../kernel/value.ts'
import type { EnumValue } from '../enum.ts'
import { type NetTypeEntry, netType } from '../netType.ts'
import { customObject, deserializedText } from '../psobject.ts'
import { type PSReference, referenceTo } from '../psReference.ts'
import { registerTypes } from '../registry.ts'
import { absent, SwitchParameter, switchOf } from '../switchParameter.ts'
import { escapeWildcards, hasWildcards, unescapeWildcards, WildcardPattern, wildcardToWql } from '../wildcard.ts'
import { delegateEntries } from './delegateTypes.ts'
import { languagePrimitives } from './languagePrimitives.ts'
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
  languagePrimitives,
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
      'Equals(Object obj): Boolean': (self: SwitchParameter, other: Value) =>
        other === self.isPresent || (other instanceof SwitchParameter && other.isPresent === self.isPresent),
      'GetHashCode(): Int32': (self: SwitchParameter) => (self.isPresent ? 1 : 0),
      'static op_Implicit(Boolean value): System.Management.Automation.SwitchParameter': (value: boolean) =>
        switchOf(value),
    },
  })),
  netType('System.Management.Automation.PSReference', () => ({
    assembly,
    members: {
      'new(Object value)': (value: Value) => referenceTo(value),
      'Value: Object get set': {
        get: (self: PSReference) => self.value,
        set: (self: PSReference, value: Value) => {
          self.value = value
        },
      },
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
      'ToString(): String': (self: Value) => deserializedText(self) ?? '',
    },
  })),
  netType('System.Management.Automation.PSCustomObject', () => ({
    assembly,
    // The properties are written by the conversion to text only.
    members: { 'ToString(): String': () => '' },
  })),
  netType('System.Management.Automation.WildcardOptions', () => ({
    assembly,
    flags: true,
    values: [
      ['None', 0],
      ['Compiled', 1],
      ['IgnoreCase', 2],
      ['CultureInvariant', 4],
    ],
  })),
  netType('System.Management.Automation.WildcardPattern', () => ({
    assembly,
    isSealed: true,
    class: WildcardPattern,
    members: {
      'new(String pattern)': (pattern: string) => new WildcardPattern(pattern, false),
      'new(String pattern, System.Management.Automation.WildcardOptions options)': (
        pattern: string,
        options: EnumValue,
      ) => new WildcardPattern(pattern, ignoresCase(options)),
      'static ContainsWildcardCharacters(String pattern): Boolean': (pattern: string) => hasWildcards(pattern),
      'static Escape(String pattern): String': (pattern: string) => escapeWildcards(pattern),
      'static Get(String pattern, System.Management.Automation.WildcardOptions options): System.Management.Automation.WildcardPattern':
        (pattern: string, options: EnumValue) => new WildcardPattern(pattern, ignoresCase(options)),
      'static Unescape(String pattern): String': (pattern: string) => unescapeWildcards(pattern),
      'ToWql(): String': (self: WildcardPattern) => wildcardToWql(self.text),
      'IsMatch(String input): Boolean': (self: WildcardPattern, input: string) => self.matches(input),
    },
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

function ignoresCase(options: EnumValue): boolean {
  return (Number(options.value) & 2) !== 0
}

/** Declares the types of the language itself. */
export function registerLanguageTypes(): void {
  registerTypes([...languageEntries, ...memberTypeEntries, ...delegateEntries()])
}
