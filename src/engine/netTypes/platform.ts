import { surroundings } from '../../kernel/surroundings.ts'
import { nothing } from '../../kernel/value.ts'
import { type NetTypeEntry, netType } from '../../types/netType.ts'

const assembly = 'System.Management.Automation'
const runsOn = (platform: string) => () => surroundings().host.machine.platform === platform

/** System.Management.Automation.Platform, and the class of the value of a pipeline that wrote nothing. */
export const platformTypes: readonly NetTypeEntry[] = [
  netType('System.Management.Automation.Platform', () => ({
    kind: 'static',
    assembly,
    members: {
      'static IsLinux: Boolean': runsOn('linux'),
      'static IsMacOS: Boolean': runsOn('darwin'),
      'static IsWindows: Boolean': runsOn('win32'),
      'static IsCoreCLR: Boolean': () => true,
      'static IsNanoServer: Boolean': () => false,
      'static IsIoT: Boolean': () => false,
      'static IsWindowsDesktop: Boolean': () => false,
      'static IsStaSupported: Boolean': runsOn('win32'),
    },
  })),
  netType('System.Management.Automation.Internal.AutomationNull', () => ({
    kind: 'static',
    assembly,
    members: { 'static Value: System.Management.Automation.PSObject': () => nothing },
  })),
]
