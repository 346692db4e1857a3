import { notNullOrEmpty, passive, validateRange, validateRangeKind } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.management/test-connection */
export const testConnection = defineCmdlet('Test-Connection', () => ({
  class: 'Microsoft.PowerShell.Commands.TestConnectionCommand',
  defaultSet: 'DefaultPing',
  outputTypes: [
    'Microsoft.PowerShell.Commands.TestConnectionCommand+PingStatus',
    'Microsoft.PowerShell.Commands.TestConnectionCommand+PingStatus',
    'System.Boolean',
    'Microsoft.PowerShell.Commands.TestConnectionCommand+PingMtuStatus',
    'System.Int32',
    'Microsoft.PowerShell.Commands.TestConnectionCommand+TraceStatus',
    'Microsoft.PowerShell.Commands.TestConnectionCommand+TcpPortStatus',
  ],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097144',
  parameters: {
    Ping: parameter('SwitchParameter', { sets: { DefaultPing: {}, RepeatPing: {} } }),
    IPv4: parameter('SwitchParameter', {
      sets: { DefaultPing: {}, RepeatPing: {}, TraceRoute: {}, MtuSizeDetect: {}, TcpPort: {} },
    }),
    IPv6: parameter('SwitchParameter', {
      sets: { DefaultPing: {}, RepeatPing: {}, TraceRoute: {}, MtuSizeDetect: {}, TcpPort: {} },
    }),
    ResolveDestination: parameter('SwitchParameter', {
      sets: { DefaultPing: {}, RepeatPing: {}, TraceRoute: {}, MtuSizeDetect: {}, TcpPort: {} },
    }),
    Source: parameter('String', { sets: { DefaultPing: {}, RepeatPing: {}, TraceRoute: {}, TcpPort: {} } }),
    MaxHops: parameter('Int32', {
      sets: { DefaultPing: {}, RepeatPing: {}, TraceRoute: {} },
      aliases: ['Ttl', 'TimeToLive', 'Hops'],
      attributes: [validateRange(1, 128)],
    }),
    Count: parameter('Int32', { sets: { DefaultPing: {}, TcpPort: {} }, attributes: [validateRangeKind('Positive')] }),
    Delay: parameter('Int32', {
      sets: { DefaultPing: {}, RepeatPing: {}, TcpPort: {} },
      attributes: [validateRangeKind('Positive')],
    }),
    BufferSize: parameter('Int32', {
      sets: { DefaultPing: {}, RepeatPing: {} },
      aliases: ['Size', 'Bytes', 'BS'],
      attributes: [validateRange(0, 65500)],
    }),
    DontFragment: parameter('SwitchParameter', { sets: { DefaultPing: {}, RepeatPing: {} } }),
    Repeat: parameter('SwitchParameter', {
      sets: { RepeatPing: { mandatory: true }, TcpPort: {} },
      aliases: ['Continuous'],
    }),
    Quiet: parameter('SwitchParameter'),
    TimeoutSeconds: parameter('Int32', { attributes: [validateRangeKind('Positive')] }),
    TargetName: parameter('String[]', {
      mandatory: true,
      position: 0,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
      aliases: ['ComputerName'],
      attributes: [passive('Nullable'), notNullOrEmpty],
    }),
    MtuSize: parameter('SwitchParameter', { set: 'MtuSizeDetect', mandatory: true, aliases: ['MtuSizeDetect'] }),
    Traceroute: parameter('SwitchParameter', { set: 'TraceRoute', mandatory: true }),
    TcpPort: parameter('Int32', { set: 'TcpPort', mandatory: true, attributes: [validateRange(0, 65535)] }),
    Detailed: parameter('SwitchParameter', { set: 'TcpPort' }),
  },
  process: missing,
}))
