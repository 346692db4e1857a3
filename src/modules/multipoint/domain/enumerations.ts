/**
 * The documented enumerations, by the names scripts write. A value is stored and carried as its name; the number matters only to
 * casts such as `[int]`, so it lives with the type that the cmdlets show.
 */

export const libraryNamespace = 'Microsoft.WindowsServerSolutions.MultipointServer.PowerShell.Commands.Library'

export const managedSystemTypes = ['MultiPointServers', 'PersonalComputers'] as const
export const thumbnailSizes = ['Small', 'Medium', 'Large', 'FullScreen'] as const
export const displayOrientations = ['Portrait', 'Landscape', 'PortraitFlipped', 'LandscapeFlipped'] as const
export const userTypes = ['Administrator', 'Standard', 'DashboardUser'] as const
export const systemModes = ['Console', 'MultiStation'] as const
export const diskProtectionModes = ['NotInstalled', 'Discard', 'Passive'] as const
export const automaticUpdateModes = ['None', 'WindowsOnly', 'WindowsAndOtherPrograms'] as const
export const returnStates = ['Shutdown', 'PreviousState'] as const

export type ManagedSystemsType = (typeof managedSystemTypes)[number]
export type ThumbnailSize = (typeof thumbnailSizes)[number]
export type DisplayOrientation = (typeof displayOrientations)[number]
export type UserType = (typeof userTypes)[number]
export type SystemMode = (typeof systemModes)[number]
export type DiskProtectionMode = (typeof diskProtectionModes)[number]
export type AutomaticUpdateMode = (typeof automaticUpdateModes)[number]
export type ReturnState = (typeof returnStates)[number]

/** Each enumeration's .NET name (within {@link libraryNamespace}) and its names in order of value, from 0. */
export const enumerations: readonly (readonly [name: string, names: readonly string[]])[] = [
  ['ManagedSystemTypes', managedSystemTypes],
  ['ThumbnailSizePS', thumbnailSizes],
  ['EDisplayOrientationPS', displayOrientations],
  ['UserTypePS', userTypes],
  ['SystemOperatingModePS', systemModes],
  ['DiskProtectionMode', diskProtectionModes],
  ['EAutomaticUpdateMode', automaticUpdateModes],
  ['EScheduleUpdateReturnState', returnStates],
]
