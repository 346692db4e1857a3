import { credential, notNull, notNullOrEmpty, validateRange, validateSet } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { noRemoting, noSshRemoting } from './remoting.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/new-pssession */
export const newPSSession = defineCmdlet('New-PSSession', () => ({
  class: 'Microsoft.PowerShell.Commands.NewPSSessionCommand',
  defaultSet: 'ComputerName',
  outputTypes: ['System.Management.Automation.Runspaces.PSSession'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096484',
  parameters: {
    ComputerName: parameter('String[]', {
      set: 'ComputerName',
      position: 0,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
      aliases: ['Cn'],
      attributes: [notNullOrEmpty],
    }),
    Credential: parameter('PSCredential', {
      sets: {
        ComputerName: { fromPipelineByPropertyName: true },
        Uri: { fromPipelineByPropertyName: true },
        VMId: { mandatory: true, fromPipelineByPropertyName: true },
        VMName: { mandatory: true, fromPipelineByPropertyName: true },
      },
      attributes: [credential],
    }),
    Session: parameter('System.Management.Automation.Runspaces.PSSession[]', {
      set: 'Session',
      position: 0,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
      attributes: [notNullOrEmpty],
    }),
    Name: parameter('String[]'),
    EnableNetworkAccess: parameter('SwitchParameter', { sets: { ComputerName: {}, Session: {}, Uri: {} } }),
    ConfigurationName: parameter('String', {
      sets: {
        ComputerName: { fromPipelineByPropertyName: true },
        Uri: { fromPipelineByPropertyName: true },
        ContainerId: { fromPipelineByPropertyName: true },
        VMId: { fromPipelineByPropertyName: true },
        VMName: { fromPipelineByPropertyName: true },
      },
    }),
    UseWindowsPowerShell: parameter('SwitchParameter', { set: 'UseWindowsPowerShellParameterSet', mandatory: true }),
    VMId: parameter('Guid[]', {
      set: 'VMId',
      mandatory: true,
      position: 0,
      fromPipelineByPropertyName: true,
      aliases: ['VMGuid'],
      attributes: [notNullOrEmpty],
    }),
    VMName: parameter('String[]', {
      set: 'VMName',
      mandatory: true,
      fromPipelineByPropertyName: true,
      attributes: [notNullOrEmpty],
    }),
    ContainerId: parameter('String[]', {
      set: 'ContainerId',
      mandatory: true,
      fromPipelineByPropertyName: true,
      attributes: [notNullOrEmpty],
    }),
    RunAsAdministrator: parameter('SwitchParameter', { set: 'ContainerId' }),
    Port: parameter('Int32', { sets: { ComputerName: {}, SSHHost: {} }, attributes: [validateRange(1, 65535)] }),
    UseSSL: parameter('SwitchParameter', { set: 'ComputerName' }),
    ApplicationName: parameter('String', { set: 'ComputerName', fromPipelineByPropertyName: true }),
    ThrottleLimit: parameter('Int32', {
      sets: { ComputerName: {}, Session: {}, Uri: {}, ContainerId: {}, VMId: {}, VMName: {} },
    }),
    ConnectionUri: parameter('Uri[]', {
      set: 'Uri',
      mandatory: true,
      position: 0,
      fromPipelineByPropertyName: true,
      aliases: ['URI', 'CU'],
      attributes: [notNullOrEmpty],
    }),
    AllowRedirection: parameter('SwitchParameter', { set: 'Uri' }),
    SessionOption: parameter('System.Management.Automation.Remoting.PSSessionOption', {
      sets: { ComputerName: {}, Uri: {} },
      attributes: [notNull],
    }),
    Authentication: parameter('System.Management.Automation.Runspaces.AuthenticationMechanism', {
      sets: { ComputerName: {}, Uri: {} },
    }),
    CertificateThumbprint: parameter('String', { sets: { ComputerName: {}, Uri: {} } }),
    HostName: parameter('String[]', { set: 'SSHHost', mandatory: true, position: 0, attributes: [notNullOrEmpty] }),
    UserName: parameter('String', { set: 'SSHHost', attributes: [notNullOrEmpty] }),
    KeyFilePath: parameter('String', { set: 'SSHHost', aliases: ['IdentityFilePath'], attributes: [notNullOrEmpty] }),
    Subsystem: parameter('String', { set: 'SSHHost', fromPipelineByPropertyName: true }),
    ConnectingTimeout: parameter('Int32', { set: 'SSHHost' }),
    SSHTransport: parameter('SwitchParameter', { set: 'SSHHost', attributes: [validateSet('true')] }),
    SSHConnection: parameter('System.Collections.Hashtable[]', {
      set: 'SSHHostHashParam',
      mandatory: true,
      attributes: [notNullOrEmpty],
    }),
    Options: parameter('System.Collections.Hashtable', { set: 'SSHHost', attributes: [notNullOrEmpty] }),
  },
  process({ bound, writeError, parameterSetName }) {
    writeError(parameterSetName.startsWith('SSH') ? noSshRemoting(null) : noRemoting(bound.ComputerName ?? null))
  },
}))
