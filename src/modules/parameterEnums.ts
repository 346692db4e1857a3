import { type NetTypeEntry, netType } from '../types/netType.ts'

/** `name|assembly|values`; flags are marked by `!` before the name. Enumerations that only parameters of cmdlets use. */
const table = `
Microsoft.PowerShell.Commands.JsonDateKind|Microsoft.PowerShell.Commands.Utility|Default=0 Local=1 Utc=2 Offset=3 String=4
Microsoft.PowerShell.Commands.WebRequestMethod|Microsoft.PowerShell.Commands.Utility|Default=0 Get=1 Head=2 Post=3 Put=4 Delete=5 Trace=6 Options=7 Merge=8 Patch=9
Microsoft.PowerShell.Commands.WebAuthenticationType|Microsoft.PowerShell.Commands.Utility|None=0 Basic=1 Bearer=2 OAuth=3
!Microsoft.PowerShell.Commands.WebSslProtocol|Microsoft.PowerShell.Commands.Utility|Default=0 Tls=192 Tls11=768 Tls12=3072 Tls13=12288
Microsoft.PowerShell.Commands.ExportAliasFormat|Microsoft.PowerShell.Commands.Utility|Csv=0 Script=1
Microsoft.PowerShell.Commands.Language|Microsoft.PowerShell.Commands.Utility|CSharp=0
Microsoft.PowerShell.Commands.OutputAssemblyType|Microsoft.PowerShell.Commands.Utility|Library=0 ConsoleApplication=1 WindowsApplication=2
Newtonsoft.Json.StringEscapeHandling|Newtonsoft.Json|Default=0 EscapeNonAscii=1 EscapeHtml=2
!System.Management.Automation.PSMemberViewTypes|System.Management.Automation|Extended=1 Adapted=2 Base=4 All=7
System.Management.Automation.VariableAccessMode|System.Management.Automation|Read=0 Write=1 ReadWrite=2
!System.Management.Automation.PSTraceSourceOptions|System.Management.Automation|None=0 Constructor=1 Dispose=2 Finalizer=4 Method=8 Property=16 Delegates=32 Events=64 Exception=128 Lock=256 Error=512 Errors=640 Warning=1024 Verbose=2048 WriteLine=4096 Data=6167 Scope=8192 ExecutionFlow=8303 Assert=16384 All=32767
!System.Diagnostics.TraceOptions|System.Diagnostics.TraceSource|None=0 LogicalOperationStack=1 DateTime=2 Timestamp=4 ProcessId=8 ThreadId=16 Callstack=32
System.Management.Automation.Configuration.ConfigScope|System.Management.Automation|AllUsers=0 CurrentUser=1
System.Management.Automation.Runspaces.AuthenticationMechanism|System.Management.Automation|Default=0 Basic=1 Negotiate=2 NegotiateWithImplicitCredential=3 Credssp=4 Digest=5 Kerberos=6
System.Management.Automation.Runspaces.OutputBufferingMode|System.Management.Automation|None=0 Drop=1 Block=2
System.Management.Automation.Remoting.SessionType|System.Management.Automation|Empty=0 RestrictedRemoteServer=1 Default=2
Microsoft.PowerShell.Commands.SessionFilterState|System.Management.Automation|All=0 Opened=1 Disconnected=2 Closed=3 Broken=4
Microsoft.PowerShell.Commands.UpdateHelpScope|System.Management.Automation|CurrentUser=0 AllUsers=1
System.Reflection.ProcessorArchitecture|System.Private.CoreLib|None=0 MSIL=1 X86=2 IA64=3 Amd64=4 Arm=5
!System.Net.Mail.DeliveryNotificationOptions|System.Net.Mail|None=0 OnSuccess=1 OnFailure=2 Delay=4 Never=134217728
System.Net.Mail.MailPriority|System.Net.Mail|Normal=0 Low=1 High=2
`

/** The enumerations of cmdlets' parameters, each read when first used. */
export function parameterEnums(): NetTypeEntry[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [marked, assembly, values] = line.split('|') as [string, string, string]
      const flags = marked.startsWith('!')
      return netType(flags ? marked.slice(1) : marked, () => ({
        assembly,
        kind: 'enum',
        flags,
        values: values.split(' ').map((pair): readonly [string, number] => {
          const [name, number] = pair.split('=') as [string, string]
          return [name, Number(number)]
        }),
      }))
    })
}
