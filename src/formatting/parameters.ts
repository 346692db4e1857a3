import type { ErrorCategory } from '../kernel/fault.ts'
import type { Value } from '../kernel/value.ts'
import { ErrorDetails, ErrorRecord, Thrown } from '../types/errorRecord.ts'
import { Exception } from '../types/exception.ts'
import type { ObjectAccess } from './access.ts'
import { PropertyExpression } from './expression.ts'
import { type Alignment, center, left, right } from './records/records.ts'

/** How collections are treated by Format-*: their items, the collection itself, or both. */
export type Expansion = 'CoreOnly' | 'EnumOnly' | 'Both'

/** One element of -Property or -GroupBy. */
export interface CalculatedProperty {
  readonly expression: PropertyExpression
  readonly label: string | null
  readonly width: number
  readonly alignment: Alignment | null
  readonly format: string | null
  /** Format-Custom: how deep to go into this property. */
  readonly depth: number | null
  /** Sort-Object: the order said for this property; null where nothing is said. */
  readonly descending: boolean | null
  /** ConvertTo-Html: attributes of the column as they are written. */
  readonly attributes?: { readonly width?: string; readonly alignment?: string }
}

/** What was said on the command line of a Format-* command. */
export interface FormatParameters {
  readonly properties: readonly CalculatedProperty[]
  readonly groupBy: CalculatedProperty | null
  readonly viewName: string | null
  readonly force: boolean
  readonly autoSize: boolean | null
  readonly repeatHeader: boolean
  /** -ShowError: failures as error text after the object. */
  readonly showError: boolean
  /** -DisplayError: failures as #ERR in their place. */
  readonly displayError: boolean
  readonly expansion: Expansion | null
  readonly hideHeaders: boolean | null
  readonly wrap: boolean | null
  /** Format-Wide -Column. */
  readonly columns: number | null
  /** Format-Custom -Depth. */
  readonly depth: number
}

/** Nothing said. */
export const noParameters: FormatParameters = {
  properties: [],
  groupBy: null,
  viewName: null,
  force: false,
  autoSize: null,
  repeatHeader: false,
  showError: false,
  displayError: false,
  expansion: null,
  hideHeaders: null,
  wrap: null,
  columns: null,
  depth: 5,
}

/** The error a Format-* command ends with: its message stands in the record's details, the exception has the one of its class. */
export function formatFault(
  id: string,
  details: string,
  category: ErrorCategory = 'InvalidArgument',
  exception = 'System.NotSupportedException',
  target: Value = null,
): Thrown {
  const record = new ErrorRecord(new Exception(exception), id, category, target)
  record.details = new ErrorDetails(details)
  return new Thrown(record)
}

type Key = 'expression' | 'formatString' | 'width' | 'alignment' | 'label' | 'depth' | 'ascending' | 'descending'

interface KeyDefinition {
  readonly key: Key
  readonly otherName?: string
  readonly types: readonly string[]
}

const expressionKey: KeyDefinition = {
  key: 'expression',
  types: ['System.String', 'System.Management.Automation.ScriptBlock'],
}
const formatKey: KeyDefinition = { key: 'formatString', types: ['System.String'] }
const widthKey: KeyDefinition = { key: 'width', types: ['System.Int32'] }
const htmlWidthKey: KeyDefinition = { key: 'width', types: ['System.String', 'System.Int32'] }
const alignmentKey: KeyDefinition = { key: 'alignment', types: ['System.String'] }
const labelKey: KeyDefinition = { key: 'label', otherName: 'name', types: ['System.String'] }
const depthKey: KeyDefinition = { key: 'depth', types: ['System.Int32'] }
const ascendingKey: KeyDefinition = { key: 'ascending', types: ['System.Boolean'] }
const descendingKey: KeyDefinition = { key: 'descending', types: ['System.Boolean'] }

type Command = 'table' | 'list' | 'wide' | 'custom' | 'groupBy' | 'select' | 'sort' | 'group' | 'html'

const definitions: Readonly<Record<Command, readonly KeyDefinition[]>> = {
  table: [expressionKey, formatKey, widthKey, alignmentKey, labelKey],
  list: [expressionKey, formatKey, labelKey],
  wide: [expressionKey, formatKey],
  custom: [expressionKey, depthKey],
  groupBy: [expressionKey, formatKey, labelKey],
  select: [expressionKey, labelKey],
  sort: [expressionKey, ascendingKey, descendingKey],
  group: [expressionKey],
  html: [expressionKey, labelKey, alignmentKey, htmlWidthKey],
}

/** Which keys a hashtable may have: it depends on the command. */
export type PropertyKind = keyof typeof definitions

const alignmentNames: readonly (readonly [string, Alignment])[] = [
  ['left', left],
  ['center', center],
  ['right', right],
]

function startsWithFolded(name: string, prefix: string): boolean {
  return prefix.length <= name.length && name.slice(0, prefix.length).toLowerCase() === prefix.toLowerCase()
}

function findKey(written: string, kind: PropertyKind): KeyDefinition {
  const matches = definitions[kind].filter(
    ({ key, otherName }) =>
      startsWithFolded(key, written) || (otherName !== undefined && startsWithFolded(otherName, written)),
  )
  if (matches.length > 1) {
    throw formatFault(
      'DictionaryKeyAmbiguous',
      `The ${written} key is ambiguous; ${matches[0]!.key} and ${matches[1]!.key} conflict.`,
    )
  }
  const found = matches[0]
  if (found === undefined) throw formatFault('DictionaryKeyIllegal', `The ${written} key is not valid.`)
  return found
}

function checkType(written: string, value: Value, types: readonly string[], access: ObjectAccess): void {
  if (value === null) throw formatFault('DictionaryKeyMissingValue', `The ${written} key has no value.`)
  const type = access.typeName(value)
  if (types.includes(type)) return
  if (types.length > 1) {
    throw formatFault(
      'DictionaryKeyIllegalValue1',
      `The "${written}" key has a type, ${type}, that is not valid; expected types are {${types.join(', ')}}.`,
    )
  }
  throw formatFault(
    'DictionaryKeyIllegalValue2',
    `The "${written}" key has a type, ${type}, that is not valid; expected type is ${types[0]}.`,
  )
}

function expressionOf(value: Value, fromHashtable: boolean, access: ObjectAccess): PropertyExpression {
  const block = access.blockText(value)
  if (block !== null) return PropertyExpression.ofBlock(value, block)
  if (value === '') {
    if (fromHashtable)
      throw formatFault('ExpressionEmptyString1', 'The "expression" key cannot have an empty string value.')
    throw formatFault('ExpressionEmptyString2', 'An empty string value is not allowed.')
  }
  return PropertyExpression.ofName(value as string)
}

function alignmentOf(value: string): Alignment {
  const found = value === '' ? undefined : alignmentNames.find(([name]) => startsWithFolded(name, value))
  if (found === undefined) {
    throw formatFault(
      'AlignmentIllegalValue',
      `The value "${value}" for key "alignment" is not valid; valid values are {left, center, right}.`,
    )
  }
  return found[1]
}

function readHashtable(
  entries: readonly (readonly [Value, Value])[],
  kind: PropertyKind,
  access: ObjectAccess,
): CalculatedProperty {
  const values = new Map<Key, Value>()
  for (const [name, value] of entries) {
    if (typeof name !== 'string') {
      const type = name === null ? '' : access.typeName(name)
      throw formatFault(
        'DictionaryKeyNonString',
        `The ${type.slice(type.lastIndexOf('.') + 1)} key type is not valid. The key must be a string.`,
      )
    }
    const { key, types } = findKey(name, kind)
    if (values.has(key))
      throw formatFault('DictionaryKeyDuplicate', `The duplicated key "${name}" conflicts with "${key}".`)
    checkType(name, value, types, access)
    values.set(key, value)
  }
  const expression = values.get('expression')
  if (expression === undefined)
    throw formatFault('DictionaryKeyMandatoryEntry', 'A mandatory entry for expression is missing.')
  const made = expressionOf(expression, true, access)
  if (kind === 'html') return htmlProperty(made, values)
  const format = values.get('formatString') as string | undefined
  if (format === '')
    throw formatFault('FormatStringEmpty', 'Cannot have an empty formatting string for key "formatString".')
  const width = (values.get('width') as number | undefined) ?? 0
  if (values.has('width') && width <= 0) {
    throw formatFault('WidthOutOfRange', `The value "${width}" for key "width" should be greater than 0.`)
  }
  const alignment = values.get('alignment') as string | undefined
  return {
    expression: made,
    label: (values.get('label') as string | undefined) ?? null,
    width,
    alignment: alignment === undefined ? null : alignmentOf(alignment),
    format: format ?? null,
    depth: (values.get('depth') as number | undefined) ?? null,
    descending: orderOf(values),
  }
}

/** ConvertTo-Html takes width and alignment as they are written. */
function htmlProperty(expression: PropertyExpression, values: ReadonlyMap<Key, Value>): CalculatedProperty {
  const width = values.get('width')
  const alignment = values.get('alignment') as string | undefined
  return {
    expression,
    label: (values.get('label') as string | undefined) ?? null,
    width: 0,
    alignment: null,
    format: null,
    depth: null,
    descending: null,
    attributes: {
      ...(width === undefined ? {} : { width: String(width) }),
      ...(alignment === undefined ? {} : { alignment }),
    },
  }
}

/** Where both are said and contradict each other neither counts. */
function orderOf(values: ReadonlyMap<Key, Value>): boolean | null {
  const ascending = values.get('ascending')
  const descending = values.get('descending')
  if (ascending === undefined) return descending === undefined ? null : descending === true
  return ascending === descending ? null : ascending !== true
}

/**
 * Reads the elements of -Property or -GroupBy: names, script blocks, or hashtables whose keys may be abbreviated.
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_calculated_properties
 */
export function readProperties(
  values: readonly Value[],
  kind: PropertyKind,
  access: ObjectAccess,
): CalculatedProperty[] {
  return values.map((value) => {
    const entries = value === null ? null : access.dictionary(value)
    if (entries !== null) return readHashtable(entries, kind, access)
    const types = `{${expressionKey.types.join(', ')}}`
    if (value === null) {
      throw formatFault(
        'DictionaryKeyUnknownType',
        `The value of a parameter was null; one of the following types was expected: ${types}.`,
      )
    }
    if (typeof value !== 'string' && access.blockText(value) === null) {
      const type = access.typeName(value)
      throw formatFault('DictionaryKeyUnknownType', `Cannot convert ${type} to one of the following types ${types}.`)
    }
    return {
      expression: expressionOf(value, false, access),
      label: null,
      width: 0,
      alignment: null,
      format: null,
      depth: null,
      descending: null,
    }
  })
}
