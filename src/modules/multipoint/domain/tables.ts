/**
 * What a server holds, as tables of plain rows. Property names are those of the documented objects; what stands below a `beyond the
 * documented view` comment is kept by the domain and not shown by default.
 */
import { fold } from '../../../kernel/text.ts'
import {
  automaticUpdateModes,
  diskProtectionModes,
  displayOrientations,
  managedSystemTypes,
  returnStates,
  userTypes,
} from './enumerations.ts'
import {
  boolean,
  choice,
  type Fields,
  int32,
  name,
  type Row,
  secret,
  text,
  texts,
  uint32,
  uint32s,
  uint64,
} from './fields.ts'

/** The SessionId of a station that shows no session. */
export const noSession = 4294967295

const sessionFields = {
  SessionId: uint32(),
  State: text(),
  IsOrchestratable: boolean(),
  IsAdmin: boolean(),
  IsMOGUser: boolean(),
  UserName: text(),
  StationId: uint32(),
  ComputerName: text(),
  ClientName: text(),
  DomainName: text(),
  IsRail: boolean(),
  // beyond the documented view
  IsLocked: boolean(),
  LockMessage: text(),
  IsWebLimited: boolean(),
  IsIdentifierShown: boolean(),
  /** The invitation of the shared desktop that this session shows; empty when it shows its own. */
  ShownDesktop: text(),
  ShownDesktopTitle: text(),
}

const stationFields = {
  StationId: uint32(),
  Name: text(),
  IsAutoLogOn: boolean(),
  IsSplit: boolean(),
  CollabId: uint32(),
  RemoteConnectionServerName: text(),
  VirtualMachineName: text(),
  VirtualMachineId: text(),
  AutoLogOnUserName: text(),
  AutoLogOnPassword: secret(),
  DeviceTypes: texts(),
  DeviceCounts: uint32s(),
  ComputerName: text(),
  SessionId: uint32(noSession),
  SessionHostServer: text(),
  DisplayOrientation: choice(displayOrientations, 'Landscape'),
  // beyond the documented view
  IsUsbStorageLocked: boolean(),
  IsIdentifierShown: boolean(),
  /** How often the station reloaded its settings (Update-WmsStation). */
  UpdateCount: uint32(),
}

const userFields = {
  Name: name(),
  Password: secret(),
  FullName: text(),
  Description: text(),
  UserType: choice(userTypes, 'Standard'),
  ComputerName: text(),
}

const appFields = {
  SessionId: uint32(),
  Name: text(),
  ProcessId: uint32(),
  WindowId: uint64(),
  CreateTime: uint64(),
}

const alertFields = {
  Number: uint32(),
  TimeStampInUtc: text(),
  AlertType: text(),
  AlertSeverity: text(),
  ComputerName: text(),
  StationId: uint32(),
}

/** A desktop that is being shared; it ends with its session. */
const desktopFields = {
  SessionId: uint32(),
  Invitation: text(),
  IsRemoteControl: boolean(),
  /** The most sessions that may show it; 0 is no limit. */
  MaxViewers: int32(),
}

const webLimitingFields = { Sites: texts(), IsAllowList: boolean() }

const scheduledUpdateFields = {
  IsScheduleUpdateEnabled: boolean(),
  AutomaticUpdateMode: choice(automaticUpdateModes, 'None'),
  HourToScheduleUpdates: uint32(),
  CustomScript: text(),
  MaxTimeAllowedForCustomScript: uint32(),
  ReturnState: choice(returnStates, 'Shutdown'),
}

const systemFields = {
  AttemptingToConnect: boolean(),
  RetryAttemptToConnect: boolean(),
  ProtocolVersion: uint32(),
  WmsServerVersion: text(),
  WmsClientVersion: text(),
  NetJoinStatus: text(),
  DomainOrWorkgroupName: text(),
  SystemMode: text(),
  DiskProtectionMode: choice(diskProtectionModes, 'NotInstalled'),
  ConnectionString: text(),
  ConnectionCount: uint32(),
  LicenseCount: uint32(),
  State: text(),
  ConnectionError: uint32(),
  ConnectionErrorMessage: text(),
  ComputerName: text(),
  WindowsEdition: text(),
  IsVirtualMachine: boolean(),
  ManagedSystemsType: choice(managedSystemTypes, 'MultiPointServers'),
  MonitoringSystemType: text(),
  IsSingleSessionPerUser: boolean(),
  MultiPointServers: texts(),
  PersonalComputers: texts(),
  CloudServers: texts(),
  ExcludedMultiPointServers: texts(),
  ExcludedPersonalComputers: texts(),
  ExcludedCloudServers: texts(),
  IPAddresses: texts(),
  ManagedServers: texts(),
  ExcludedManagedServers: texts(),
  IsSQMOn: boolean(),
  IsWatsonOn: boolean(),
  IsIPPerSessionEnabled: boolean(),
  IsChatEnabled: boolean(),
  HasNonLoopbackAdapter: boolean(),
  IsDesktopMonitoringAllowed: boolean(),
  IsWmsSvcRunning: boolean(),
  IsScheduledUpdateEnabled: boolean(),
  ScheduleUpdateRunWU: boolean(),
  ScheduleUpdateCustomScript: text(),
  MaxTimeAllowedForCustomScript: uint32(),
  ScheduledUpdatesReturnState: text(),
  TimeToScheduleUpdates: uint32(),
  IsAllowRemoteManagementOn: boolean(),
  BootToConsoleMode: boolean(),
  SuppressPrivacyNotification: boolean(),
  SystemImage: text(),
  // beyond the documented view
  IsAdminOrchestrationEnabled: boolean(),
  SKU: uint32(),
  /** Enabled, Disabled, or the state that the next restart brings (EnablePending, DisablePending). */
  VirtualDesktopRole: choice(['Disabled', 'Enabled', 'EnablePending', 'DisablePending'], 'Disabled'),
  HasVirtualSwitch: boolean(),
  /** What a restart in Discard mode brings back, as JSON; empty when nothing is protected. */
  ProtectedImage: text(),
}

const templateFields = {
  /** Prefix and image name, as `MyVdiImage-Windows10Enterprise`. */
  Name: name(),
  TemplatePrefix: text(),
  InputFilePath: text(),
  VhdPath: text(),
  /** Empty until New-WmsVirtualDesktopTemplate has made the machine. */
  VirtualMachineGuid: text(),
  AdministratorUser: text(),
  DomainName: text(),
  IsOpen: boolean(),
}

const virtualDesktopFields = {
  VirtualMachineName: name(),
  VirtualMachineId: text(),
  StationId: uint32(),
  State: text('Running'),
  TemplateName: text(),
  VhdPath: text(),
  DomainName: text(),
  ComputerName: text(),
}

export interface TableShape<F> {
  readonly fields: F
  /** The fields that make a row's key; none for a table of exactly one row. */
  readonly key: readonly string[]
  /** The field by which rows are looked up beside the key; its ordinary value is never looked up. */
  readonly index?: string
}

const shape = <F extends Fields>(
  fields: F,
  key: readonly (keyof F & string)[],
  index?: keyof F & string,
): TableShape<F> => ({ fields, key, index })

/** Every table of a server, in the order a scenario lists them. */
export const tableShapes = {
  system: shape(systemFields, []),
  users: shape(userFields, ['Name']),
  stations: shape(stationFields, ['StationId'], 'SessionId'),
  sessions: shape(sessionFields, ['SessionId'], 'ShownDesktop'),
  apps: shape(appFields, ['SessionId', 'ProcessId', 'WindowId'], 'SessionId'),
  desktops: shape(desktopFields, ['SessionId'], 'Invitation'),
  webLimiting: shape(webLimitingFields, []),
  scheduledUpdate: shape(scheduledUpdateFields, []),
  alerts: shape(alertFields, ['Number']),
  templates: shape(templateFields, ['Name']),
  virtualDesktops: shape(virtualDesktopFields, ['VirtualMachineName'], 'StationId'),
} as const

export type TableName = keyof typeof tableShapes

/** A table's shape for code that treats all tables alike. */
export const shapeOf = (table: TableName): TableShape<Fields> => tableShapes[table]

export type RowOf<T extends TableName> = Row<(typeof tableShapes)[T]['fields']>
export const tableNames = Object.keys(tableShapes) as TableName[]

export type Session = RowOf<'sessions'>
export type Station = RowOf<'stations'>
export type User = RowOf<'users'>
export type RunningApp = RowOf<'apps'>
export type Alert = RowOf<'alerts'>
export type SharedDesktop = RowOf<'desktops'>
export type WebLimiting = RowOf<'webLimiting'>
export type ScheduledUpdate = RowOf<'scheduledUpdate'>
export type System = RowOf<'system'>
export type Template = RowOf<'templates'>
export type VirtualDesktop = RowOf<'virtualDesktops'>

/** A row's key: the field itself when there is one, the parts joined by '/' when there are several, 0 for a single-row table. */
export type Key = number | string

const keyPart = (kind: string, value: unknown): Key => (kind === 'name' ? fold(value as string) : (value as Key))

/** The key of a row as stored. A name is folded. */
export function keyOf(table: TableName, row: object): Key {
  const { key, fields } = shapeOf(table)
  const values = row as Record<string, unknown>
  if (key.length === 1) return keyPart(fields[key[0]!]!.kind, values[key[0]!])
  if (key.length === 0) return 0
  return key.map((field) => String(values[field])).join('/')
}

/** The stored form of a key that a caller wrote: names are folded. */
export function storedKey(key: Key): Key {
  return typeof key === 'string' ? fold(key) : key
}

/** A row with every field at its ordinary value, to be spread under what is known. */
export function ordinaryRow<T extends TableName>(table: T): RowOf<T> {
  const row: Record<string, unknown> = {}
  const { fields } = shapeOf(table)
  for (const field of Object.keys(fields)) row[field] = fields[field]!.ordinary
  return row as RowOf<T>
}
