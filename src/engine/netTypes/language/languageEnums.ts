/** The enumerations of System.Management.Automation.Language. */
import { K } from '../../../../grammar/scanner/kinds.ts'
import { TokenFlags } from '../../../../grammar/scanner/traits.ts'
import { type NetTypeEntry, netType } from '../../../types/netType.ts'
import { language } from './astObject.ts'

const assembly = 'System.Management.Automation'

function enumeration(name: string, values: Readonly<Record<string, number>>, flags = false): NetTypeEntry {
  return netType(language + name, () => ({ kind: 'enum', values: Object.entries(values), flags, assembly }))
}

const precedences = {
  None: 0,
  BinaryPrecedenceLogical: 1,
  BinaryPrecedenceBitwise: 2,
  BinaryPrecedenceComparison: 5,
  BinaryPrecedenceCoalesce: 7,
  BinaryPrecedenceAdd: 9,
  BinaryPrecedenceMultiply: 10,
  BinaryPrecedenceFormat: 12,
  BinaryPrecedenceRange: 13,
  BinaryPrecedenceMask: 15,
}

export const languageEnums: readonly NetTypeEntry[] = [
  enumeration('TokenKind', K),
  enumeration('TokenFlags', { ...precedences, ...TokenFlags }, true),
  enumeration('RedirectionStream', { All: 0, Output: 1, Error: 2, Warning: 3, Verbose: 4, Debug: 5, Information: 6 }),
  enumeration('StringConstantType', {
    SingleQuoted: 0,
    SingleQuotedHereString: 1,
    DoubleQuoted: 2,
    DoubleQuotedHereString: 3,
    BareWord: 4,
  }),
  enumeration(
    'SwitchFlags',
    { None: 0, File: 1, Regex: 2, Wildcard: 4, Exact: 8, CaseSensitive: 16, Parallel: 32 },
    true,
  ),
  enumeration('ForEachFlags', { None: 0, Parallel: 1 }, true),
  enumeration('TypeAttributes', { None: 0, Class: 1, Interface: 2, Enum: 4 }, true),
  enumeration('PropertyAttributes', { None: 0, Public: 1, Private: 2, Static: 16, Literal: 32, Hidden: 64 }, true),
  enumeration('MethodAttributes', { None: 0, Public: 1, Private: 2, Static: 16, Hidden: 64 }, true),
  enumeration('UsingStatementKind', { Assembly: 0, Command: 1, Module: 2, Namespace: 3, Type: 4 }),
  enumeration('ConfigurationType', { Resource: 0, Meta: 1 }),
  enumeration('AstVisitAction', { Continue: 0, SkipChildren: 1, StopVisit: 2 }),
]
