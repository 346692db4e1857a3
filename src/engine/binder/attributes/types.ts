/** The attribute classes as .NET types: what `[ValidateRange(1, 5)]` constructs and scripts read in `.Attributes`. */

import { netFault } from '../../../kernel/fault.ts'
import type { Value } from '../../../kernel/value.ts'
import { stringArray } from '../../../types/array.ts'
import {
  type MemberImplementation,
  type NetTypeDeclaration,
  type NetTypeEntry,
  netType,
} from '../../../types/netType.ts'
import { registerTypes } from '../../../types/registry.ts'
import { allSetsName, ParameterSetData } from '../metadata.ts'
import { elementsOf, enumName } from '../typing.ts'
import { CredentialTransform } from './credential.ts'
import {
  AliasNames,
  AllowEmptyCollection,
  AllowEmptyString,
  AllowNull,
  Obsolete,
  PassiveAttribute,
  PSTypeNameRequirement,
} from './declared.ts'
import {
  ValidateCount,
  ValidateDrive,
  ValidateLength,
  ValidateNotNull,
  ValidateNotNullOrEmpty,
  ValidateNotNullOrWhiteSpace,
  ValidatePattern,
  ValidateScript,
  ValidateSet,
  ValidateTrustedData,
} from './validate.ts'
import { type RangeKind, ValidateRange } from './validateRange.ts'

const space = 'System.Management.Automation.'
const assembly = 'System.Management.Automation'

type Members = Readonly<Record<string, MemberImplementation>>

function entry(
  name: string,
  base: string,
  members: () => Members,
  more: Partial<NetTypeDeclaration> = {},
): NetTypeEntry {
  const full = name.includes('.') ? name : `${space}${name}`
  const baseName = base.includes('.') ? base : `${space}${base}`
  return netType(full, () => ({ base: baseName, assembly, members: members(), ...more }))
}

const none = (): Members => ({})
/** The object of a script's class that derives from an abstract attribute. */
class Derived {}
const derivable = (): Members => ({ 'new()': () => new Derived() })
const strings = (value: Value): string[] => [...(elementsOf(value) ?? [])] as string[]

/** An attribute without effect on binding: the constructors given, with named properties. */
function passiveEntry(
  name: string,
  signatures: readonly string[],
  properties: Members = {},
  base = 'Internal.ParsingBaseAttribute',
): NetTypeEntry {
  const full = name.includes('.') ? name : `${space}${name}`
  return entry(full, base, () => ({
    ...Object.fromEntries(
      signatures.map((signature) => [signature, (...args: Value[]) => new PassiveAttribute(full, args)]),
    ),
    ...properties,
  }))
}

/** A property kept by name. */
function named(name: string, initial: Value): MemberImplementation {
  return {
    get: (self: PassiveAttribute) => self.named.get(name) ?? initial,
    set: (self: PassiveAttribute, value: Value) => {
      self.named.set(name, value)
    },
  }
}

function errorMessage(): MemberImplementation {
  return {
    get: (self: ValidateSet) => self.errorMessage,
    set: (self: ValidateSet, value: string) => {
      self.errorMessage = value
    },
  }
}

function outOfRange(name: string, value: number): never {
  throw netFault(
    'System.Management.Automation.PSArgumentOutOfRangeException',
    `Cannot process argument because the value of argument "${name}" is out of range. Change argument "${name}" to a value that is within range. (Parameter '${name}')\nActual value was ${value}.`,
  )
}

function checkBounds(min: number, max: number): void {
  if (min < 0) outOfRange('minLength', min)
  if (max <= 0) outOfRange('maxLength', max)
}

const bases: readonly NetTypeEntry[] = [
  netType('System.Attribute', () => ({
    isAbstract: true,
    members: { ...derivable(), 'TypeId: Object': (self: Value) => self },
  })),
  entry('Internal.CmdletMetadataAttribute', 'System.Attribute', derivable, { isAbstract: true }),
  entry('Internal.ParsingBaseAttribute', 'Internal.CmdletMetadataAttribute', derivable, { isAbstract: true }),
  entry('ValidateArgumentsAttribute', 'Internal.CmdletMetadataAttribute', derivable, { isAbstract: true }),
  entry('ValidateEnumeratedArgumentsAttribute', 'ValidateArgumentsAttribute', derivable, { isAbstract: true }),
  entry(
    'ArgumentTransformationAttribute',
    'Internal.CmdletMetadataAttribute',
    () => ({ ...derivable(), 'TransformNullOptionalParameters: Boolean': () => true }),
    { isAbstract: true },
  ),
  netType(`${space}IValidateSetValuesGenerator`, () => ({ kind: 'interface', assembly })),
  netType(`${space}IArgumentCompleter`, () => ({ kind: 'interface', assembly })),
  netType(`${space}ConfirmImpact`, () => ({
    kind: 'enum',
    assembly,
    values: [
      ['None', 0],
      ['Low', 1],
      ['Medium', 2],
      ['High', 3],
    ],
  })),
  netType(`${space}ValidateRangeKind`, () => ({
    kind: 'enum',
    assembly,
    values: [
      ['Positive', 0],
      ['NonNegative', 1],
      ['Negative', 2],
      ['NonPositive', 3],
    ],
  })),
]

const validations: readonly NetTypeEntry[] = [
  entry('ValidateSetAttribute', 'ValidateEnumeratedArgumentsAttribute', () => ({
    'new(params String[] validValues)': (values: Value) => new ValidateSet(strings(values)),
    'ValidValues: System.Collections.Generic.IList<String>': (self: ValidateSet) => stringArray([...self.validValues]),
    'IgnoreCase: Boolean get set': {
      get: (self: ValidateSet) => self.ignoreCase,
      set: (self: ValidateSet, value: boolean) => {
        self.ignoreCase = value
      },
    },
    'ErrorMessage: String get set': errorMessage(),
  })),
  entry('ValidateRangeAttribute', 'ValidateEnumeratedArgumentsAttribute', () => ({
    [`new(${space}ValidateRangeKind kind)`]: (kind: Value) =>
      new ValidateRange(null, null, enumName(kind) as RangeKind),
    'new(Object minRange, Object maxRange)': (min: Value, max: Value) => new ValidateRange(min, max),
    'MinRange: Object': (self: ValidateRange) => self.minRange,
    'MaxRange: Object': (self: ValidateRange) => self.maxRange,
  })),
  entry('ValidatePatternAttribute', 'ValidateEnumeratedArgumentsAttribute', () => ({
    'new(String regexPattern)': (pattern: string) => new ValidatePattern(pattern),
    'RegexPattern: String': (self: ValidatePattern) => self.pattern,
    'Options: System.Text.RegularExpressions.RegexOptions get set': {
      get: (self: ValidatePattern) => self.options,
      set: (self: ValidatePattern, value: Value) => {
        self.options = value
      },
    },
    'ErrorMessage: String get set': errorMessage(),
  })),
  entry('ValidateScriptAttribute', 'ValidateEnumeratedArgumentsAttribute', () => ({
    [`new(${space}ScriptBlock scriptBlock)`]: (block: Value) => new ValidateScript(block),
    [`ScriptBlock: ${space}ScriptBlock`]: (self: ValidateScript) => self.block,
    'ErrorMessage: String get set': errorMessage(),
  })),
  entry('ValidateLengthAttribute', 'ValidateEnumeratedArgumentsAttribute', () => ({
    'new(Int32 minLength, Int32 maxLength)': (min: number, max: number) => {
      checkBounds(min, max)
      return new ValidateLength(min, max)
    },
    'MinLength: Int32': (self: ValidateLength) => self.minLength,
    'MaxLength: Int32': (self: ValidateLength) => self.maxLength,
  })),
  entry('ValidateCountAttribute', 'ValidateArgumentsAttribute', () => ({
    'new(Int32 minLength, Int32 maxLength)': (min: number, max: number) => {
      checkBounds(min, max)
      return new ValidateCount(min, max)
    },
    'MinLength: Int32': (self: ValidateCount) => self.minLength,
    'MaxLength: Int32': (self: ValidateCount) => self.maxLength,
  })),
  entry('ValidateNotNullAttribute', 'ValidateArgumentsAttribute', () => ({ 'new()': () => new ValidateNotNull() })),
  entry('ValidateNotNullOrEmptyAttribute', 'ValidateArgumentsAttribute', () => ({
    'new()': () => new ValidateNotNullOrEmpty(),
  })),
  entry('ValidateNotNullOrWhiteSpaceAttribute', 'ValidateArgumentsAttribute', () => ({
    'new()': () => new ValidateNotNullOrWhiteSpace(),
  })),
  entry('ValidateTrustedDataAttribute', 'ValidateArgumentsAttribute', () => ({
    'new()': () => new ValidateTrustedData(),
  })),
  entry('ValidateDriveAttribute', 'ValidateArgumentsAttribute', () => ({
    'new(params String[] validRootDrives)': (drives: Value) => new ValidateDrive(strings(drives)),
    'ValidRootDrives: System.Collections.Generic.IList<String>': (self: ValidateDrive) => stringArray([...self.drives]),
  })),
  entry('ValidateUserDriveAttribute', 'ValidateDriveAttribute', () => ({
    'new()': () => new ValidateDrive(['User'], `${space}ValidateUserDriveAttribute`),
  })),
]

/** A property of ParameterAttribute. */
function property<K extends keyof ParameterSetData>(name: string, type: string, key: K): Members {
  return {
    [`${name}: ${type} get set`]: {
      get: (self: ParameterSetData) => self[key],
      set: (self: ParameterSetData, value: ParameterSetData[K]) => {
        self[key] = value
      },
    },
  }
}

const parsing: readonly NetTypeEntry[] = [
  entry('ParameterAttribute', 'Internal.ParsingBaseAttribute', () => ({
    'static AllParameterSets: String': () => allSetsName,
    'new()': () => new ParameterSetData(allSetsName),
    'ParameterSetName: String get set': {
      get: (self: ParameterSetData) => self.set,
      set: (self: ParameterSetData, value: string) => self.rename(value),
    },
    ...property('Position', 'Int32', 'position'),
    ...property('Mandatory', 'Boolean', 'mandatory'),
    ...property('ValueFromPipeline', 'Boolean', 'fromPipeline'),
    ...property('ValueFromPipelineByPropertyName', 'Boolean', 'fromPipelineByPropertyName'),
    ...property('ValueFromRemainingArguments', 'Boolean', 'remaining'),
    ...property('HelpMessage', 'String', 'helpMessage'),
    ...property('DontShow', 'Boolean', 'dontShow'),
    'HelpMessageBaseName: String': () => null,
    'HelpMessageResourceId: String': () => null,
    'ExperimentName: String': () => null,
  })),
  entry('AliasAttribute', 'Internal.ParsingBaseAttribute', () => ({
    'new(params String[] aliasNames)': (names: Value) => new AliasNames(strings(names)),
    'AliasNames: System.Collections.Generic.IList<String>': (self: AliasNames) => stringArray([...self.names]),
  })),
  entry('AllowNullAttribute', 'Internal.CmdletMetadataAttribute', () => ({ 'new()': () => new AllowNull() })),
  entry('AllowEmptyStringAttribute', 'Internal.CmdletMetadataAttribute', () => ({
    'new()': () => new AllowEmptyString(),
  })),
  entry('AllowEmptyCollectionAttribute', 'Internal.CmdletMetadataAttribute', () => ({
    'new()': () => new AllowEmptyCollection(),
  })),
  entry('CredentialAttribute', 'ArgumentTransformationAttribute', () => ({ 'new()': () => new CredentialTransform() })),
  entry('ArgumentTypeConverterAttribute', 'ArgumentTransformationAttribute', none),
  entry('PSTypeNameAttribute', 'System.Attribute', () => ({
    'new(String psTypeName)': (name: string) => new PSTypeNameRequirement(name),
    'PSTypeName: String': (self: PSTypeNameRequirement) => self.psTypeName,
  })),
  entry(
    'System.ObsoleteAttribute',
    'System.Attribute',
    () => ({
      'new()': () => new Obsolete(''),
      'new(String message)': (message: string) => new Obsolete(message),
      'new(String message, Boolean error)': (message: string) => new Obsolete(message),
      'Message: String': (self: Obsolete) => self.message,
    }),
    { assembly: 'System.Private.CoreLib' },
  ),
]

const passives: readonly NetTypeEntry[] = [
  passiveEntry(
    'ArgumentCompleterAttribute',
    [`new(${space}ScriptBlock scriptBlock)`, 'new(Type type)'],
    {},
    'System.Attribute',
  ),
  passiveEntry('ArgumentCompletionsAttribute', ['new(params String[] completions)'], {}, 'System.Attribute'),
  passiveEntry('SupportsWildcardsAttribute', ['new()']),
  passiveEntry('PSDefaultValueAttribute', ['new()'], {
    'Value: Object get set': named('Value', null),
    'Help: String get set': named('Help', null),
  }),
  passiveEntry('HiddenAttribute', ['new()']),
  passiveEntry('ExperimentalAttribute', [`new(String experimentName, ${space}ExperimentAction experimentAction)`]),
  passiveEntry('System.Diagnostics.DebuggerHiddenAttribute', ['new()'], {}, 'System.Attribute'),
  passiveEntry('System.Diagnostics.DebuggerStepThroughAttribute', ['new()'], {}, 'System.Attribute'),
  passiveEntry('System.Diagnostics.DebuggerNonUserCodeAttribute', ['new()'], {}, 'System.Attribute'),
  passiveEntry('System.FlagsAttribute', ['new()'], {}, 'System.Attribute'),
  passiveEntry(
    'System.Diagnostics.CodeAnalysis.SuppressMessageAttribute',
    ['new(String category, String checkId)'],
    {
      'Scope: String get set': named('Scope', null),
      'Target: String get set': named('Target', null),
      'MessageId: String get set': named('MessageId', null),
      'Justification: String get set': named('Justification', null),
    },
    'System.Attribute',
  ),
  entry('OutputTypeAttribute', 'Internal.CmdletMetadataAttribute', none),
  passiveEntry('CmdletBindingAttribute', ['new()'], {
    'PositionalBinding: Boolean get set': named('PositionalBinding', true),
    'DefaultParameterSetName: String get set': named('DefaultParameterSetName', null),
    'SupportsShouldProcess: Boolean get set': named('SupportsShouldProcess', false),
    'SupportsPaging: Boolean get set': named('SupportsPaging', false),
    'SupportsTransactions: Boolean get set': named('SupportsTransactions', false),
    [`ConfirmImpact: ${space}ConfirmImpact get set`]: named('ConfirmImpact', null),
    'HelpUri: String get set': named('HelpUri', ''),
    [`RemotingCapability: ${space}RemotingCapability get set`]: named('RemotingCapability', null),
  }),
]

registerTypes([...bases, ...validations, ...parsing, ...passives])
