/**
 * The objects the cmdlets write, as .NET types. Their properties come from the domain's tables: a row's values, boxed when they are read.
 * An object is the caller's own; setting a property changes the object and no server.
 */

import { DateTime, utc } from '../../dotnet/time/dateTime.ts'
import { unixEpochTicks } from '../../dotnet/time/ticks.ts'
import { UInt32, UInt64 } from '../../kernel/boxes.ts'
import type { Value } from '../../kernel/value.ts'
import { NetArray, stringArray } from '../../types/array.ts'
import { type EnumValue, enumNamed, enumText } from '../../types/enum.ts'
import { type MemberImplementation, type NetTypeEntry, netType, requireType } from '../../types/netType.ts'
import { PSNoteProperty } from '../../types/psmembers.ts'
import { extensible, setMemberOf } from '../../types/psobject.ts'
import { uint32Type } from '../../types/typeOf.ts'
import { enumerations, libraryNamespace } from './domain/enumerations.ts'
import type { Field } from './domain/fields.ts'
import { shapeOf, type TableName } from './domain/tables.ts'

type PlainRow = { readonly [name: string]: unknown }

/** An object of the library: a row, and what the row does not say. */
export class LibraryObject {
  row: PlainRow
  constructor(row: object) {
    this.row = row as PlainRow
  }
}

export class WmsSession extends LibraryObject {}
export class WmsStation extends LibraryObject {}
export class WmsSystem extends LibraryObject {}
export class WmsUser extends LibraryObject {}
export class WmsRunningApp extends LibraryObject {}
export class WmsAlert extends LibraryObject {}
export class WmsScheduledUpdate extends LibraryObject {}
export class WebLimitSetting extends LibraryObject {}
export class WmsVersion extends LibraryObject {}
export class WmsVirtualDesktop extends LibraryObject {}

/** A shared desktop: what Publish-WmsDesktop gives and Show-WmsDesktop takes. It shows nothing but its invitation, as text. */
export class WmsDesktop {
  readonly invitation: string
  constructor(invitation: string) {
    this.invitation = invitation
  }
}

/** The value of one of the library's enumerations. */
export const libraryEnum = (type: string, name: string): EnumValue =>
  enumNamed(requireType(`${libraryNamespace}.${type}`), name)!

/** The documented enumeration of a field that holds one of its names. */
const enumerationOf = (field: Field<unknown>): string => enumerations.find(([, names]) => names === field.choices)![0]

function netTypeName(field: Field<unknown>): string {
  switch (field.kind) {
    case 'uint32':
      return 'UInt32'
    case 'int32':
      return 'Int32'
    case 'uint64':
      return 'UInt64'
    case 'boolean':
      return 'Boolean'
    case 'choice':
      return enumerations.some(([, names]) => names === field.choices)
        ? `${libraryNamespace}.${enumerationOf(field)}`
        : 'String'
    case 'texts':
      return 'String[]'
    case 'uint32s':
      return 'UInt32[]'
    default:
      return 'String'
  }
}

function accessors(
  name: string,
  field: Field<unknown>,
): { get(self: LibraryObject): Value; set(self: LibraryObject, value: Value): void } {
  const put = (self: LibraryObject, value: unknown): void => {
    self.row = { ...self.row, [name]: value }
  }
  switch (field.kind) {
    case 'uint32':
      return {
        get: ({ row }) => new UInt32(row[name] as number),
        set: (self, value) => put(self, (value as UInt32).value),
      }
    case 'uint64':
      return {
        get: ({ row }) => new UInt64(row[name] as bigint),
        set: (self, value) => put(self, (value as UInt64).value),
      }
    case 'choice':
      if (netTypeName(field) === 'String') break
      return {
        get: ({ row }) => libraryEnum(enumerationOf(field), row[name] as string),
        set: (self, value) => put(self, enumText(value as EnumValue)),
      }
    case 'texts':
      return {
        // Null where the row says so: some lists of a system are absent rather than empty.
        get: ({ row }) => (row[name] === null ? null : stringArray([...(row[name] as readonly string[])])),
        set: (self, value) => put(self, value === null ? null : [...(value as NetArray)]),
      }
    case 'uint32s':
      return {
        get: ({ row }) => new NetArray(uint32Type.arrayOf(), Uint32Array.from(row[name] as readonly number[])),
        set: (self, value) => put(self, [...((value as NetArray).storage as Uint32Array)]),
      }
  }
  return { get: ({ row }) => row[name] as Value, set: put }
}

/** The instant of an ISO text in UTC; the least DateTime where there is none. */
function utcDate(text: string): DateTime {
  const milliseconds = Date.parse(text)
  return Number.isNaN(milliseconds)
    ? new DateTime(0n, utc)
    : new DateTime(unixEpochTicks + BigInt(milliseconds) * 10000n, utc)
}

interface ObjectDeclaration {
  readonly name: string
  readonly class: new (row: object) => LibraryObject
  readonly fields: Readonly<Record<string, Field<unknown>>>
  /** There by name, but not among what is listed: neither shown nor exported. */
  readonly hidden?: readonly string[]
}

function objectType({ name, class: instanceClass, fields, hidden }: ObjectDeclaration): NetTypeEntry {
  return netType(`${libraryNamespace}.${name}`, () => {
    const members: Record<string, MemberImplementation> = {}
    for (const [property, field] of Object.entries(fields)) {
      if (property === 'TimeStampInUtc') {
        members['TimeStampInUtc: DateTime get'] = { get: ({ row }: LibraryObject) => utcDate(row[property] as string) }
      } else members[`${property}: ${netTypeName(field)} get set`] = accessors(property, field)
    }
    return { class: instanceClass, assembly: 'MultiPoint', members, hidden }
  })
}

/** The fields of a table under the names of an object's properties, in the table's order. */
function pick(table: TableName, leaveOut: readonly string[] = []): Record<string, Field<unknown>> {
  return Object.fromEntries(Object.entries(shapeOf(table).fields).filter(([name]) => !leaveOut.includes(name)))
}

const text: Field<unknown> = { kind: 'text', ordinary: '' }
const flag: Field<unknown> = { kind: 'boolean', ordinary: false }
const number: Field<unknown> = { kind: 'uint32', ordinary: 0 }

const objectDeclarations = (): ObjectDeclaration[] => [
  {
    name: 'WmsSession',
    class: WmsSession,
    fields: pick('sessions'),
    hidden: ['IsWebLimited', 'IsIdentifierShown', 'ShownDesktop', 'ShownDesktopTitle'],
  },
  {
    name: 'WmsStation',
    class: WmsStation,
    fields: pick('stations'),
    hidden: ['IsUsbStorageLocked', 'IsIdentifierShown', 'UpdateCount'],
  },
  {
    name: 'WmsSystem',
    class: WmsSystem,
    fields: pick('system', ['ProtectedImage', 'SKU']),
    hidden: ['IsAdminOrchestrationEnabled', 'VirtualDesktopRole', 'HasVirtualSwitch'],
  },
  { name: 'WmsUser', class: WmsUser, fields: pick('users') },
  {
    name: 'WmsRunningApp',
    class: WmsRunningApp,
    fields: { ...pick('apps', ['SessionId']), SessionId: number, ComputerName: text },
    hidden: ['SessionId', 'ComputerName'],
  },
  { name: 'WmsAlert', class: WmsAlert, fields: pick('alerts', ['Number']) },
  {
    name: 'WmsScheduledUpdate',
    class: WmsScheduledUpdate,
    fields: { ...pick('scheduledUpdate'), ComputerName: text },
    hidden: ['ComputerName'],
  },
  {
    name: 'WebLimitSetting',
    class: WebLimitSetting,
    fields: { Sites: { kind: 'texts', ordinary: [] }, IsInLimiting: flag, IsAllowList: flag },
  },
  {
    name: 'WmsVersion',
    class: WmsVersion,
    fields: { ServerVersion: text, ClientVersion: text, SKU: number, ProtocolVersion: number },
  },
  { name: 'WmsVirtualDesktop', class: WmsVirtualDesktop, fields: pick('virtualDesktops') },
]

const desktopType = netType(`${libraryNamespace}.WmsDesktop`, () => ({
  class: WmsDesktop,
  assembly: 'MultiPoint',
  members: {
    'new(String invitation)': (invitation: string | null) => new WmsDesktop(invitation ?? ''),
    'ToString(): String': (self: WmsDesktop) => self.invitation,
  },
}))

const enumerationTypes = (): NetTypeEntry[] =>
  enumerations.map(([name, names]) =>
    netType(`${libraryNamespace}.${name}`, () => ({
      kind: 'enum',
      assembly: 'MultiPoint',
      values: names.map((each, i) => [each, i] as const),
    })),
  )

/** Every type of the library. */
export const libraryTypes = (): NetTypeEntry[] => [
  ...enumerationTypes(),
  ...objectDeclarations().map(objectType),
  desktopType,
]

/** Adds a property of the object's own: listed like any other, or there only by name. */
export function addProperty(target: object, name: string, value: Value, isHidden = false): void {
  const property = new PSNoteProperty(name, value)
  property.isHidden = isHidden
  setMemberOf(extensible(target).bag, property)
}
