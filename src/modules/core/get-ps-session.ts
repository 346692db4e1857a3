import { credential, notNull, notNullOrEmpty, validateRange } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/get-pssession */
export const getPSSession = defineCmdlet('Get-PSSession', () => ({
  class: 'Microsoft.PowerShell.Commands.GetPSSessionCommand',
  defaultSet: 'Name',
  outputTypes: ['System.Management.Automation.Runspaces.PSSession'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096697',
  parameters: {
    ComputerName: parameter('String[]', {
      sets: {
        ComputerName: { mandatory: true, position: 0, fromPipelineByPropertyName: true },
        ComputerInstanceId: { mandatory: true, position: 0, fromPipelineByPropertyName: true },
      },
      aliases: ['Cn'],
      attributes: [notNullOrEmpty],
    }),
    ApplicationName: parameter('String', {
      sets: {
        ComputerName: { fromPipelineByPropertyName: true },
        ComputerInstanceId: { fromPipelineByPropertyName: true },
      },
    }),
    ConnectionUri: parameter('Uri[]', {
      sets: {
        ConnectionUri: { mandatory: true, position: 0, fromPipelineByPropertyName: true },
        ConnectionUriInstanceId: { mandatory: true, position: 0, fromPipelineByPropertyName: true },
      },
      aliases: ['URI', 'CU'],
      attributes: [notNullOrEmpty],
    }),
    ConfigurationName: parameter('String', {
      sets: {
        ComputerName: { fromPipelineByPropertyName: true },
        ComputerInstanceId: { fromPipelineByPropertyName: true },
        ConnectionUri: { fromPipelineByPropertyName: true },
        ConnectionUriInstanceId: { fromPipelineByPropertyName: true },
        ContainerId: { fromPipelineByPropertyName: true },
        ContainerIdInstanceId: { fromPipelineByPropertyName: true },
        VMId: { fromPipelineByPropertyName: true },
        VMIdInstanceId: { fromPipelineByPropertyName: true },
        VMName: { fromPipelineByPropertyName: true },
        VMNameInstanceId: { fromPipelineByPropertyName: true },
      },
    }),
    AllowRedirection: parameter('SwitchParameter', { sets: { ConnectionUri: {}, ConnectionUriInstanceId: {} } }),
    Name: parameter('String[]', {
      sets: {
        ComputerName: {},
        ConnectionUri: {},
        Name: { fromPipelineByPropertyName: true },
        ContainerId: {},
        VMId: {},
        VMName: {},
      },
      attributes: [notNullOrEmpty],
    }),
    InstanceId: parameter('Guid[]', {
      sets: {
        ComputerInstanceId: { mandatory: true },
        ConnectionUriInstanceId: { mandatory: true },
        InstanceId: { fromPipelineByPropertyName: true },
        ContainerIdInstanceId: { mandatory: true },
        VMIdInstanceId: { mandatory: true },
        VMNameInstanceId: { mandatory: true },
      },
      attributes: [notNull],
    }),
    Credential: parameter('PSCredential', {
      sets: { ComputerName: {}, ComputerInstanceId: {}, ConnectionUri: {}, ConnectionUriInstanceId: {} },
      attributes: [credential],
    }),
    Authentication: parameter('System.Management.Automation.Runspaces.AuthenticationMechanism', {
      sets: { ComputerName: {}, ComputerInstanceId: {}, ConnectionUri: {}, ConnectionUriInstanceId: {} },
    }),
    CertificateThumbprint: parameter('String', {
      sets: { ComputerName: {}, ComputerInstanceId: {}, ConnectionUri: {}, ConnectionUriInstanceId: {} },
    }),
    Port: parameter('Int32', {
      sets: { ComputerName: {}, ComputerInstanceId: {} },
      attributes: [validateRange(1, 65535)],
    }),
    UseSSL: parameter('SwitchParameter', { sets: { ComputerName: {}, ComputerInstanceId: {} } }),
    ThrottleLimit: parameter('Int32', {
      sets: { ComputerName: {}, ComputerInstanceId: {}, ConnectionUri: {}, ConnectionUriInstanceId: {} },
    }),
    State: parameter('Microsoft.PowerShell.Commands.SessionFilterState', {
      sets: {
        ComputerName: {},
        ComputerInstanceId: {},
        ConnectionUri: {},
        ConnectionUriInstanceId: {},
        ContainerId: {},
        ContainerIdInstanceId: {},
        VMId: {},
        VMIdInstanceId: {},
        VMName: {},
        VMNameInstanceId: {},
      },
    }),
    SessionOption: parameter('System.Management.Automation.Remoting.PSSessionOption', {
      sets: { ComputerName: {}, ComputerInstanceId: {}, ConnectionUri: {}, ConnectionUriInstanceId: {} },
    }),
    Id: parameter('Int32[]', {
      set: 'Id',
      mandatory: true,
      position: 0,
      fromPipelineByPropertyName: true,
      attributes: [notNull],
    }),
    ContainerId: parameter('String[]', {
      sets: {
        ContainerId: { mandatory: true, fromPipelineByPropertyName: true },
        ContainerIdInstanceId: { mandatory: true, fromPipelineByPropertyName: true },
      },
      attributes: [notNullOrEmpty],
    }),
    VMId: parameter('Guid[]', {
      sets: {
        VMId: { mandatory: true, fromPipelineByPropertyName: true },
        VMIdInstanceId: { mandatory: true, fromPipelineByPropertyName: true },
      },
      aliases: ['VMGuid'],
      attributes: [notNullOrEmpty],
    }),
    VMName: parameter('String[]', {
      sets: {
        VMName: { mandatory: true, fromPipelineByPropertyName: true },
        VMNameInstanceId: { mandatory: true, fromPipelineByPropertyName: true },
      },
      attributes: [notNullOrEmpty],
    }),
  },
  process() {
    // There are none: none can be made.
  },
}))
