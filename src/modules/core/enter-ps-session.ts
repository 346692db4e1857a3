import { credential, notNull, notNullOrEmpty, validateRange, validateSet } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { noRemoting, noSshRemoting } from './remoting.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/enter-pssession */
export const enterPSSession = defineCmdlet('Enter-PSSession', () => ({
  class: 'Microsoft.PowerShell.Commands.EnterPSSessionCommand',
  defaultSet: 'ComputerName',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096695',
  parameters: {
    HostName: parameter('String', {
      set: 'SSHHost',
      mandatory: true,
      position: 0,
      fromPipeline: true,
      attributes: [notNullOrEmpty],
    }),
    Options: parameter('System.Collections.Hashtable', { set: 'SSHHost', attributes: [notNullOrEmpty] }),
    ComputerName: parameter('String', {
      set: 'ComputerName',
      mandatory: true,
      position: 0,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
      aliases: ['Cn'],
      attributes: [notNullOrEmpty],
    }),
    Session: parameter('System.Management.Automation.Runspaces.PSSession', {
      set: 'Session',
      position: 0,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
      attributes: [notNullOrEmpty],
    }),
    ConnectionUri: parameter('Uri', {
      set: 'Uri',
      position: 1,
      fromPipelineByPropertyName: true,
      aliases: ['URI', 'CU'],
      attributes: [notNullOrEmpty],
    }),
    InstanceId: parameter('Guid', { set: 'InstanceId', fromPipelineByPropertyName: true, attributes: [notNull] }),
    Id: parameter('Int32', { set: 'Id', position: 0, fromPipelineByPropertyName: true, attributes: [notNull] }),
    Name: parameter('String', { set: 'Name', fromPipelineByPropertyName: true }),
    EnableNetworkAccess: parameter('SwitchParameter', { sets: { ComputerName: {}, Uri: {} } }),
    VMId: parameter('Guid', {
      set: 'VMId',
      mandatory: true,
      position: 0,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
      aliases: ['VMGuid'],
      attributes: [notNullOrEmpty],
    }),
    VMName: parameter('String', {
      set: 'VMName',
      mandatory: true,
      position: 0,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
      attributes: [notNullOrEmpty],
    }),
    Credential: parameter('PSCredential', {
      sets: {
        ComputerName: { fromPipelineByPropertyName: true },
        Uri: { fromPipelineByPropertyName: true },
        VMId: { mandatory: true, position: 1, fromPipelineByPropertyName: true },
        VMName: { mandatory: true, position: 1, fromPipelineByPropertyName: true },
      },
      attributes: [credential],
    }),
    ContainerId: parameter('String', {
      set: 'ContainerId',
      mandatory: true,
      position: 0,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
      attributes: [notNullOrEmpty],
    }),
    ConfigurationName: parameter('String', {
      sets: {
        ComputerName: { fromPipelineByPropertyName: true },
        Uri: { fromPipelineByPropertyName: true },
        ContainerId: { fromPipelineByPropertyName: true },
        VMId: { fromPipelineByPropertyName: true },
        VMName: { fromPipelineByPropertyName: true },
      },
    }),
    RunAsAdministrator: parameter('SwitchParameter', { set: 'ContainerId' }),
    Port: parameter('Int32', { sets: { ComputerName: {}, SSHHost: {} }, attributes: [validateRange(1, 65535)] }),
    UseSSL: parameter('SwitchParameter', { set: 'ComputerName' }),
    ApplicationName: parameter('String', { set: 'ComputerName', fromPipelineByPropertyName: true }),
    AllowRedirection: parameter('SwitchParameter', { set: 'Uri' }),
    SessionOption: parameter('System.Management.Automation.Remoting.PSSessionOption', {
      sets: { ComputerName: {}, Uri: {} },
      attributes: [notNull],
    }),
    Authentication: parameter('System.Management.Automation.Runspaces.AuthenticationMechanism', {
      sets: { ComputerName: {}, Uri: {} },
    }),
    CertificateThumbprint: parameter('String', { sets: { ComputerName: {}, Uri: {} } }),
    UserName: parameter('String', { set: 'SSHHost', attributes: [notNullOrEmpty] }),
    KeyFilePath: parameter('String', { set: 'SSHHost', aliases: ['IdentityFilePath'], attributes: [notNullOrEmpty] }),
    Subsystem: parameter('String', { set: 'SSHHost', fromPipelineByPropertyName: true }),
    ConnectingTimeout: parameter('Int32', { set: 'SSHHost' }),
    SSHTransport: parameter('SwitchParameter', { set: 'SSHHost', attributes: [validateSet('true')] }),
  },
  process({ bound, parameterSetName, throwTerminating }) {
    throwTerminating(
      parameterSetName.startsWith('SSH')
        ? noSshRemoting(null)
        : noRemoting(bound.ComputerName ?? null, 'CreateRemoteRunspaceFailed'),
    )
  },
}))
