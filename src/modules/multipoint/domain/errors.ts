/**
 * Every error of the MultiPoint domain, as plain data: a back end may hand one back from another process or machine. The cmdlets make
 * a `Fault` of it (`new Fault(refusal)`) and the cmdlet's class name follows its id, as always.
 */
import type { ErrorCategory } from '../../../kernel/fault.ts'

export interface Refusal {
  readonly id: string
  readonly category: ErrorCategory
  /** Full .NET name of the exception's class. */
  readonly exception: string
  readonly message: string
  /** The session, station, user, computer or file the error is about. */
  readonly target: number | string
}

const notFoundException = 'System.Management.Automation.ItemNotFoundException'
const invalidOperation = 'System.InvalidOperationException'

const notFound = (id: string, message: string, target: number | string): Refusal => ({
  id,
  category: 'ObjectNotFound',
  exception: notFoundException,
  message,
  target,
})

const illegal = (id: string, message: string, target: number | string): Refusal => ({
  id,
  category: 'InvalidOperation',
  exception: invalidOperation,
  message,
  target,
})

const badArgument = (id: string, message: string, target: number | string): Refusal => ({
  id,
  category: 'InvalidArgument',
  exception: 'System.ArgumentException',
  message,
  target,
})

const exists = (id: string, message: string, target: number | string): Refusal => ({
  id,
  category: 'ResourceExists',
  exception: invalidOperation,
  message,
  target,
})

const denied = (id: string, message: string, target: number | string): Refusal => ({
  id,
  category: 'PermissionDenied',
  exception: 'System.UnauthorizedAccessException',
  message,
  target,
})

// Servers

export const serverNotFound = (name: string): Refusal =>
  notFound('ServerNotFound', `Cannot find the MultiPoint server '${name}'.`, name)

export const serverUnreachable = (computerName: string, asGiven: string): Refusal => ({
  id: 'ServerUnreachable',
  category: 'ConnectionError',
  exception: invalidOperation,
  message: `The MultiPoint server '${computerName}' does not answer.`,
  target: asGiven,
})

export const invalidServerName = (name: string): Refusal =>
  badArgument('InvalidServerName', `'${name}' is not the name of a computer.`, name)

export const systemNotManaged = (name: string, managingServer: string): Refusal =>
  notFound('SystemNotManaged', `The computer '${name}' is not managed from server '${managingServer}'.`, name)

export const systemAlreadyManaged = (name: string, managingServer: string): Refusal =>
  exists('SystemAlreadyManaged', `The computer '${name}' is already managed from server '${managingServer}'.`, name)

export const wrongSystemType = (name: string, type: string): Refusal =>
  illegal('WrongSystemType', `The computer '${name}' is not one of ${type}.`, name)

// Rights

/** @param action what only an administrator may do, as `close session 3, which belongs to an administrator` */
export const administratorRequired = (action: string, target: number | string): Refusal =>
  denied('AdministratorRequired', `Only an administrator can ${action}.`, target)

export const dashboardUserRequired = (action: string, target: number | string): Refusal =>
  denied('DashboardUserRequired', `Only an administrator or a dashboard user can ${action}.`, target)

// Sessions and what runs in them

export const sessionNotFound = (sessionId: number, server: string): Refusal =>
  notFound('SessionNotFound', `Cannot find a session with ID ${sessionId} on server '${server}'.`, sessionId)

/** @param done `closed` or `disconnected` */
export const ownSession = (sessionId: number, done: string): Refusal =>
  illegal('OwnSession', `Session ${sessionId} runs this command, so it cannot be ${done}.`, sessionId)

export const webLimitingNotApplicable = (sessionId: number): Refusal =>
  illegal(
    'WebLimitingNotApplicable',
    `Web limiting is for standard users, and session ${sessionId} belongs to an administrator.`,
    sessionId,
  )

export const appNotFound = (sessionId: number, processId: number): Refusal =>
  notFound(
    'AppNotFound',
    `Cannot find the program with process ID ${processId}, that window and that creation time in session ${sessionId}.`,
    processId,
  )

export const emptyArgument = (parameter: string): Refusal =>
  badArgument('EmptyArgument', `The parameter ${parameter} does not take an empty string.`, parameter)

export const desktopAlreadyPublished = (sessionId: number): Refusal =>
  exists('DesktopAlreadyPublished', `The desktop of session ${sessionId} is already shared.`, sessionId)

export const desktopNotPublished = (sessionId: number): Refusal =>
  illegal('DesktopNotPublished', `The desktop of session ${sessionId} is not shared.`, sessionId)

export const desktopNotFound = (invitation: string): Refusal =>
  notFound('DesktopNotFound', `The desktop '${invitation}' is no longer shared.`, invitation)

export const ownDesktop = (sessionId: number): Refusal =>
  illegal('OwnDesktop', `Session ${sessionId} shares this desktop, so it cannot show it.`, sessionId)

export const noOwnSession = (server: string): Refusal =>
  illegal(
    'NoOwnSession',
    `No session on server '${server}' runs this command, so there is none to show the desktop in.`,
    server,
  )

export const tooManyViewers = (sessionId: number, most: number): Refusal => ({
  id: 'TooManyViewers',
  category: 'LimitsExceeded',
  exception: invalidOperation,
  message: `Session ${sessionId} cannot show the desktop: it is shared with at most ${most} viewers.`,
  target: sessionId,
})

export const invalidMaxViewers = (most: number): Refusal => ({
  id: 'InvalidMaxViewers',
  category: 'InvalidArgument',
  exception: 'System.ArgumentOutOfRangeException',
  message: `MaxViewers takes a number from 1, not ${most}.`,
  target: most,
})

// Stations

export const stationNotFound = (stationId: number, server: string): Refusal =>
  notFound('StationNotFound', `Cannot find a station with ID ${stationId} on server '${server}'.`, stationId)

export const stationAlreadySplit = (stationId: number): Refusal =>
  illegal('StationAlreadySplit', `Station ${stationId} is already split.`, stationId)

export const stationNotSplit = (stationId: number): Refusal =>
  illegal('StationNotSplit', `Station ${stationId} is not split, so it cannot be joined.`, stationId)

/** The page of Set-WmsStation: an administrator's account logs on by itself only with -OverrideAdminWarning. */
export const administratorAutoLogOn = (userName: string, stationId: number): Refusal => ({
  id: 'AdministratorAutoLogOn',
  category: 'SecurityError',
  exception: 'System.Security.SecurityException',
  message: `The user '${userName}' is an administrator; use -OverrideAdminWarning to let station ${stationId} log on with that account.`,
  target: stationId,
})

// Users

export const userNotFound = (name: string, server: string): Refusal =>
  notFound('UserNotFound', `Cannot find the user '${name}' on server '${server}'.`, name)

export const userExists = (name: string, server: string): Refusal =>
  exists('UserExists', `The user '${name}' already exists on server '${server}'.`, name)

export const invalidUserName = (name: string): Refusal =>
  badArgument(
    'InvalidUserName',
    `'${name}' is not a user name: it has at most 20 characters and none of "/\\[]:;|=,+*?<>@.`,
    name,
  )

export const ownUser = (name: string): Refusal =>
  illegal('OwnUser', `The user '${name}' runs this command, so the account cannot be removed.`, name)

// Disk protection and scheduled updates

/** @param done `enabled`, `disabled`, `suspended` or `resumed` */
export const illegalDiskProtection = (server: string, mode: string, done: string): Refusal =>
  illegal(
    'InvalidDiskProtectionTransition',
    `Disk protection on server '${server}' is ${mode}, so it cannot be ${done}.`,
    server,
  )

export const discardModeRequired = (server: string, mode: string): Refusal =>
  illegal(
    'DiskProtectionRequired',
    `Scheduled updates need disk protection in Discard mode, and on server '${server}' it is ${mode}.`,
    server,
  )

export const hourOutOfRange = (hour: number): Refusal => ({
  id: 'HourOutOfRange',
  category: 'InvalidArgument',
  exception: 'System.ArgumentOutOfRangeException',
  message: `HourToScheduleUpdates takes an hour from 0 to 23, not ${hour}.`,
  target: hour,
})

// Virtual desktops

export const roleRequired = (server: string): Refusal =>
  illegal('VirtualDesktopRoleRequired', `The virtual desktop role is not enabled on server '${server}'.`, server)

export const roleUnchanged = (server: string, state: string): Refusal =>
  illegal('VirtualDesktopRoleUnchanged', `The virtual desktop role on server '${server}' is already ${state}.`, server)

export const imageNotFound = (path: string): Refusal => ({
  id: 'ImageNotFound',
  category: 'ObjectNotFound',
  exception: 'System.IO.FileNotFoundException',
  message: `Cannot find the image '${path}'.`,
  target: path,
})

export const unsupportedImage = (path: string): Refusal =>
  badArgument('UnsupportedImage', `'${path}' is not an image: it must end in .wim, .iso or .vhd.`, path)

export const templateExists = (template: string): Refusal =>
  exists('TemplateExists', `The template '${template}' already exists.`, template)

export const templateNotFound = (template: string): Refusal =>
  notFound('TemplateNotFound', `Cannot find the template '${template}'.`, template)

export const virtualDesktopNotFound = (name: string): Refusal =>
  notFound('VirtualDesktopNotFound', `Cannot find the virtual desktop '${name}'.`, name)

// Back ends: these end the command

export const unknownBackend = (text: string): Refusal =>
  badArgument(
    'UnknownBackend',
    `'${text}' is not a MultiPoint back end: expected memory:, memory:FILE, sqlite:FILE or module:FILE.`,
    text,
  )

export const invalidConfiguration = (file: string, reason: string): Refusal => ({
  id: 'InvalidConfiguration',
  category: 'InvalidData',
  exception: 'System.IO.InvalidDataException',
  message: `The configuration file '${file}' is not valid: ${reason}`,
  target: file,
})

export const scenarioNotFound = (file: string): Refusal => ({
  id: 'ScenarioNotFound',
  category: 'ObjectNotFound',
  exception: 'System.IO.FileNotFoundException',
  message: `Cannot find the scenario file '${file}'.`,
  target: file,
})

export const scenarioUnreadable = (file: string, reason: string): Refusal => ({
  id: 'ScenarioUnreadable',
  category: 'ReadError',
  exception: 'System.IO.IOException',
  message: `Cannot read the scenario file '${file}': ${reason}`,
  target: file,
})

/** @param reason where it breaks, what was expected and what stands there */
export const invalidScenario = (origin: string, reason: string): Refusal => ({
  id: 'InvalidScenario',
  category: 'InvalidData',
  exception: 'System.IO.InvalidDataException',
  message: `The scenario '${origin}' is not valid: ${reason}`,
  target: origin,
})

export const databaseUnusable = (file: string, id: string, category: ErrorCategory, reason: string): Refusal => ({
  id,
  category,
  exception: 'System.IO.IOException',
  message: `Cannot use the database '${file}': ${reason}`,
  target: file,
})

export const backendFailed = (name: string, reason: string): Refusal => ({
  id: 'BackendFailed',
  category: 'ResourceUnavailable',
  exception: invalidOperation,
  message: `The MultiPoint back end '${name}' failed: ${reason}`,
  target: name,
})
