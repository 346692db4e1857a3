import type { FormatEnvironment, ObjectAccess } from '../../src/formatting/access.ts'
import type { Value } from '../../src/kernel/value.ts'

/** An object of the tests: its type names and properties, in order. */
export class Plain {
  readonly names: readonly string[]
  readonly properties: ReadonlyMap<string, Value>
  constructor(
    properties: Readonly<Record<string, Value>>,
    names: readonly string[] = ['System.Management.Automation.PSCustomObject', 'System.Object'],
  ) {
    this.names = names
    this.properties = new Map(Object.entries(properties))
  }
}

const environment: FormatEnvironment = {
  errorView: 'ConciseView',
  supportsVirtualTerminal: false,
  windowWidth: 120,
  errorStyle: { error: '', errorAccent: '', formatAccent: '', reset: '' },
  commandExists: () => false,
  location: '/',
  environmentVariable: () => undefined,
  guarded: (work) => work(),
  outString: () => '',
}

function find(value: Value, name: string): [string, Value] | undefined {
  if (!(value instanceof Plain)) return undefined
  for (const [key, each] of value.properties) if (key.toLowerCase() === name.toLowerCase()) return [key, each]
  return undefined
}

function text(value: Value): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (value instanceof Plain) return `@{${[...value.properties].map(([k, v]) => `${k}=${text(v)}`).join('; ')}}`
  return String(value)
}

/** Formatting over plain objects, without the type system. */
export const plainAccess: ObjectAccess = {
  typeNames: (value) => {
    if (value instanceof Plain) return value.names
    if (typeof value === 'string') return ['System.String', 'System.Object']
    if (typeof value === 'number') return ['System.Int32', 'System.ValueType', 'System.Object']
    if (typeof value === 'boolean') return ['System.Boolean', 'System.ValueType', 'System.Object']
    return ['System.Object']
  },
  enumerate: (value) => (Array.isArray(value) ? (value as Value[]) : null),
  propertyNames: (value) => (value instanceof Plain ? [...value.properties.keys()] : []),
  hasProperties: (value) => value instanceof Plain && value.properties.size > 0,
  resolveNames: (value, pattern) => {
    if (!(value instanceof Plain)) return []
    const expression = new RegExp(`^${pattern.replaceAll('*', '.*')}$`, 'i')
    return [...value.properties.keys()].filter((name) => expression.test(name))
  },
  property: (value, name) => find(value, name)?.[1] ?? null,
  defaultDisplayProperties: () => [],
  defaultKeyProperties: () => [],
  defaultDisplayProperty: () => null,
  text,
  formatted: (value) => text(value),
  composite: (format, value) => format.replace('{0}', text(value)),
  isPlainScalar: (value) => typeof value === 'number' || typeof value === 'boolean',
  isFloating: () => false,
  hasOwnText: (value) => value instanceof Plain,
  isTrue: (value) => Boolean(value),
  sameKey: (a, b) => text(a).toLowerCase() === text(b).toLowerCase(),
  blockText: (value) => (typeof value === 'function' ? value.toString() : null),
  invoke: (block, value) => (block as unknown as (value: Value) => Value)(value),
  compile: (source) => source,
  dictionary: (value) => (value instanceof Map ? [...(value as Map<Value, Value>)] : null),
  typeName: (value) =>
    value instanceof Plain ? value.names[0]! : typeof value === 'string' ? 'System.String' : 'System.Int32',
  call: () => null,
  restoreTypeName: () => undefined,
  failureRecord: (_failure, _id, message) => message,
  environment,
  isFailure: () => true,
}
