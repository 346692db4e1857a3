import { defineCmdlet, parameter, parameterOf } from '../../engine/commands/define.ts'
import { type EnumValue, enumText } from '../../types/enum.ts'
import type { SystemPatch } from './domain/changes/change.ts'
import { libraryNamespace } from './domain/enumerations.ts'
import { openServer, perform, serverParameter } from './targets.ts'

interface SystemParameters {
  readonly BootToConsoleMode: boolean | null | undefined
  readonly DesktopMonitoring: boolean | null | undefined
  readonly IM: boolean | null | undefined
  readonly IPPerSession: boolean | null | undefined
  readonly Mode: EnumValue | undefined
  readonly SingleSessionPerUser: boolean | null | undefined
  readonly SuppressPrivacyNotification: boolean | null | undefined
  readonly AdminOrchestration: boolean | null | undefined
}

type Flags = Exclude<keyof SystemPatch, 'SystemMode'>

const flags: readonly (readonly [parameter: Exclude<keyof SystemParameters, 'Mode'>, property: Flags])[] = [
  ['BootToConsoleMode', 'BootToConsoleMode'],
  ['DesktopMonitoring', 'IsDesktopMonitoringAllowed'],
  ['IM', 'IsChatEnabled'],
  ['IPPerSession', 'IsIPPerSessionEnabled'],
  ['SingleSessionPerUser', 'IsSingleSessionPerUser'],
  ['SuppressPrivacyNotification', 'SuppressPrivacyNotification'],
  ['AdminOrchestration', 'IsAdminOrchestrationEnabled'],
]

/** The settings that were given; null says as little as nothing. */
function settingsOf(bound: SystemParameters): SystemPatch {
  const settings: { [P in Flags]?: boolean } = {}
  for (const [parameter, property] of flags) {
    const value = bound[parameter]
    if (value !== undefined && value !== null) settings[property] = value
  }
  return bound.Mode ? { ...settings, SystemMode: enumText(bound.Mode) } : settings
}

/** Changes a server's settings; what is not given stays. https://learn.microsoft.com/powershell/module/multipoint/set-wmssystem */
export const setWmsSystem = defineCmdlet('Set-WmsSystem', () => ({
  class: 'Microsoft.WindowsServerSolutions.MultipointServer.PowerShell.Commands.SetWmsSystemCommand',
  helpUri: 'https://learn.microsoft.com/powershell/module/multipoint/set-wmssystem',
  parameters: {
    BootToConsoleMode: parameter('Nullable[Boolean]', { fromPipelineByPropertyName: true }),
    DesktopMonitoring: parameter('Nullable[Boolean]', {
      fromPipelineByPropertyName: true,
      aliases: ['IsDesktopMonitoringAllowed'],
    }),
    IM: parameter('Nullable[Boolean]', { fromPipelineByPropertyName: true, aliases: ['IsChatEnabled'] }),
    IPPerSession: parameter('Nullable[Boolean]', {
      fromPipelineByPropertyName: true,
      aliases: ['IsIPPerSessionEnabled'],
    }),
    Mode: parameterOf<EnumValue | undefined>(`${libraryNamespace}.SystemOperatingModePS`),
    SingleSessionPerUser: parameter('Nullable[Boolean]', {
      fromPipelineByPropertyName: true,
      aliases: ['IsSingleSessionPerUser'],
    }),
    SuppressPrivacyNotification: parameter('Nullable[Boolean]', { fromPipelineByPropertyName: true }),
    AdminOrchestration: parameter('Nullable[Boolean]', {
      fromPipelineByPropertyName: true,
      aliases: ['IsAdminOrchestrationEnabled'],
    }),
    Server: serverParameter,
  },
  process(context) {
    const room = openServer(context, context.bound.Server)
    if (room) perform(context, room, { kind: 'setSystem', settings: settingsOf(context.bound) })
  },
}))
