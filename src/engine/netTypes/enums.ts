import { type NetTypeEntry, netType } from '../../types/netType.ts'

const space = 'System.Management.Automation.'
const assembly = 'System.Management.Automation'

/** Names of an enumeration whose values count up from 0, or are given as `Name=1`. */
function enumeration(name: string, names: string, flags = false): NetTypeEntry {
  return netType(name.includes('.') ? name : space + name, () => {
    let next = 0
    const values = names.split(' ').map((entry): readonly [string, number] => {
      const [label, number] = entry.split('=')
      const value = number === undefined ? next : Number(number)
      next = value + 1
      return [label!, value]
    })
    return { kind: 'enum', values, flags, assembly }
  })
}

/** The enumerations of the engine. */
export const engineEnums: readonly NetTypeEntry[] = [
  enumeration('ActionPreference', 'SilentlyContinue Stop Continue Inquire Ignore Suspend Break'),
  enumeration('ConfirmImpact', 'None Low Medium High'),
  enumeration(
    'CommandTypes',
    'Alias=1 Function=2 Filter=4 Cmdlet=8 ExternalScript=16 Application=32 Script=64 Configuration=256 All=383',
    true,
  ),
  enumeration('CommandOrigin', 'Runspace Internal'),
  enumeration('ExperimentAction', 'None Hide Show'),
  enumeration('ScopedItemOptions', 'None=0 ReadOnly=1 Constant=2 Private=4 AllScope=8 Unspecified=16', true),
  enumeration('SessionStateEntryVisibility', 'Public Private'),
  enumeration(
    'SessionStateCategory',
    'Variable Alias Function Filter Drive CmdletProvider Scope Command Resource Cmdlet',
  ),
  enumeration('ModuleType', 'Script Binary Manifest Cim Workflow'),
  enumeration('ModuleAccessMode', 'ReadWrite ReadOnly Constant'),
  enumeration('ErrorView', 'NormalView CategoryView ConciseView DetailedView'),
  enumeration('NativeArgumentPassingStyle', 'Legacy Standard Windows'),
  enumeration(
    'Microsoft.PowerShell.ExecutionPolicy',
    'Unrestricted RemoteSigned AllSigned Restricted Default=3 Bypass Undefined',
  ),
  enumeration('Microsoft.PowerShell.ExecutionPolicyScope', 'Process CurrentUser LocalMachine UserPolicy MachinePolicy'),
  enumeration('Microsoft.PowerShell.Commands.TestPathType', 'Any Container Leaf'),
  enumeration('PSLanguageMode', 'FullLanguage RestrictedLanguage NoLanguage ConstrainedLanguage'),
  enumeration('ProgressRecordType', 'Processing Completed'),
  enumeration('ShouldProcessReason', 'None WhatIf', true),
  enumeration('RemotingCapability', 'None PowerShell SupportedByCommand OwnedByCommand'),
  enumeration(
    'System.Management.Automation.Runspaces.PipelineResultTypes',
    'None Output Error Warning Verbose Debug Information All Null',
    true,
  ),
  enumeration('PSInvocationState', 'NotStarted Running Stopping Stopped Completed Failed Disconnected'),
  enumeration(
    'JobState',
    'NotStarted Running Completed Failed Stopped Blocked Suspended Disconnected Suspending Stopping AtBreakpoint',
  ),
  enumeration(
    'System.Management.Automation.Runspaces.RunspaceState',
    'BeforeOpen Opening Opened Closed Closing Broken Disconnecting Disconnected Connecting',
  ),
  enumeration(
    'ErrorCategory',
    'NotSpecified OpenError CloseError DeviceError DeadlockDetected InvalidArgument InvalidData InvalidOperation InvalidResult InvalidType MetadataError NotImplemented NotInstalled ObjectNotFound OperationStopped OperationTimeout SyntaxError ParserError PermissionDenied ResourceBusy ResourceExists ResourceUnavailable ReadError WriteError FromStdErr SecurityError ProtocolError ConnectionError AuthenticationError LimitsExceeded QuotaExceeded NotEnabled',
  ),
]
