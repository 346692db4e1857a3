import { defineCmdlet, parameter, parameterOf } from '../../engine/commands/define.ts'
import type { NetArray } from '../../types/array.ts'
import { type EnumValue, enumText } from '../../types/enum.ts'
import type { StationSetting } from './domain/changes/change.ts'
import { type DisplayOrientation, libraryNamespace } from './domain/enumerations.ts'
import { idsOf, openServer, perform, serverParameter, userNameOf } from './targets.ts'

interface StationParameters {
  readonly FriendlyName: string | undefined
  readonly AutoLogonCredential: object | undefined
  readonly OverrideAdminWarning: boolean | undefined
  readonly DisableAutoLogon: boolean | undefined
  readonly SessionHost: string | undefined
  readonly VmName: string | undefined
  readonly LocalSessionHost: boolean | undefined
  readonly DisplayOrientation: EnumValue | undefined
}

/** What the parameter set says is to be set; null for `-DisableAutoLogon:$false` and the like. */
function settingOf(bound: StationParameters): StationSetting | null {
  if (bound.FriendlyName !== undefined) return { kind: 'friendlyName', name: bound.FriendlyName }
  if (bound.AutoLogonCredential) {
    const userName = userNameOf(bound.AutoLogonCredential)
    return { kind: 'autoLogOn', userName, overrideAdminWarning: bound.OverrideAdminWarning === true }
  }
  if (bound.SessionHost !== undefined) return { kind: 'sessionHost', computerName: bound.SessionHost }
  if (bound.VmName !== undefined) return { kind: 'virtualMachine', name: bound.VmName }
  if (bound.DisplayOrientation) {
    const orientation = enumText(bound.DisplayOrientation) as DisplayOrientation
    return { kind: 'displayOrientation', orientation }
  }
  if (bound.DisableAutoLogon) return { kind: 'noAutoLogOn' }
  return bound.LocalSessionHost ? { kind: 'localSessionHost' } : null
}

/** Sets one thing about stations; which one, the parameter set says. https://learn.microsoft.com/powershell/module/multipoint/set-wmsstation */
export const setWmsStation = defineCmdlet('Set-WmsStation', () => ({
  class: 'Microsoft.WindowsServerSolutions.MultipointServer.PowerShell.Commands.SetWmsStationCommand',
  helpUri: 'https://learn.microsoft.com/powershell/module/multipoint/set-wmsstation',
  parameters: {
    StationId: parameterOf<NetArray>('UInt32[]', { mandatory: true, position: 0, fromPipelineByPropertyName: true }),
    FriendlyName: parameter('String', { set: 'FriendlyName', mandatory: true }),
    Server: serverParameter,
    AutoLogonCredential: parameterOf<object | undefined>('PSCredential', { set: 'AutoLogonEnable', mandatory: true }),
    OverrideAdminWarning: parameter('SwitchParameter', { set: 'AutoLogonEnable' }),
    DisableAutoLogon: parameter('SwitchParameter', { set: 'DisableAutoLogon', mandatory: true }),
    SessionHost: parameter('String', { set: 'RemoteConnection', mandatory: true }),
    VmName: parameter('String', { set: 'RemoteConnectionVM', mandatory: true }),
    LocalSessionHost: parameter('SwitchParameter', { set: 'DisableRemoteConnection', mandatory: true }),
    DisplayOrientation: parameterOf<EnumValue | undefined>(`${libraryNamespace}.EDisplayOrientationPS`, {
      set: 'DisplayOrientation',
      mandatory: true,
    }),
  },
  process(context) {
    const { bound } = context
    const room = openServer(context, bound.Server)
    const setting = settingOf(bound)
    if (room && setting) perform(context, room, { kind: 'setStations', ids: idsOf(bound.StationId), setting })
  },
}))
