import { credential, notNullOrEmpty, notNullOrWhiteSpace, trustedData } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/start-job */
export const startJob = defineCmdlet('Start-Job', () => ({
  class: 'Microsoft.PowerShell.Commands.StartJobCommand',
  defaultSet: 'ComputerName',
  outputTypes: ['System.Management.Automation.PSRemotingJob'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096796',
  parameters: {
    DefinitionName: parameter('String', {
      set: 'DefinitionName',
      mandatory: true,
      position: 0,
      attributes: [trustedData, notNullOrEmpty],
    }),
    DefinitionPath: parameter('String', { set: 'DefinitionName', position: 1, attributes: [notNullOrEmpty] }),
    Type: parameter('String', { set: 'DefinitionName', position: 2, attributes: [notNullOrEmpty] }),
    Name: parameter('String', {
      sets: {
        FilePathComputerName: { fromPipelineByPropertyName: true },
        ComputerName: { fromPipelineByPropertyName: true },
        LiteralFilePathComputerName: { fromPipelineByPropertyName: true },
      },
    }),
    ScriptBlock: parameter('ScriptBlock', {
      set: 'ComputerName',
      mandatory: true,
      position: 0,
      aliases: ['Command'],
      attributes: [trustedData],
    }),
    Credential: parameter('PSCredential', {
      sets: { FilePathComputerName: {}, ComputerName: {}, LiteralFilePathComputerName: {} },
      attributes: [credential],
    }),
    FilePath: parameter('String', {
      set: 'FilePathComputerName',
      mandatory: true,
      position: 0,
      attributes: [trustedData],
    }),
    LiteralPath: parameter('String', {
      set: 'LiteralFilePathComputerName',
      mandatory: true,
      aliases: ['PSPath', 'LP'],
      attributes: [trustedData],
    }),
    Authentication: parameter('System.Management.Automation.Runspaces.AuthenticationMechanism', {
      sets: { FilePathComputerName: {}, ComputerName: {}, LiteralFilePathComputerName: {} },
    }),
    InitializationScript: parameter('ScriptBlock', {
      sets: {
        FilePathComputerName: { position: 1 },
        ComputerName: { position: 1 },
        LiteralFilePathComputerName: { position: 1 },
      },
      attributes: [trustedData],
    }),
    WorkingDirectory: parameter('String', { attributes: [notNullOrWhiteSpace] }),
    RunAs32: parameter('SwitchParameter', {
      sets: { FilePathComputerName: {}, ComputerName: {}, LiteralFilePathComputerName: {} },
    }),
    PSVersion: parameter('Version', {
      sets: { FilePathComputerName: {}, ComputerName: {}, LiteralFilePathComputerName: {} },
      attributes: [notNullOrEmpty],
    }),
    InputObject: parameter('PSObject', {
      sets: {
        FilePathComputerName: { fromPipeline: true },
        ComputerName: { fromPipeline: true },
        LiteralFilePathComputerName: { fromPipeline: true },
      },
      attributes: [trustedData],
    }),
    ArgumentList: parameter('Object[]', {
      sets: { FilePathComputerName: {}, ComputerName: {}, LiteralFilePathComputerName: {} },
      aliases: ['Args'],
      attributes: [trustedData],
    }),
    ConnectingTimeout: parameter('Int32', { set: 'SSHHost' }),
    Options: parameter('System.Collections.Hashtable', { set: 'SSHHost', attributes: [notNullOrEmpty] }),
  },
  process: missing,
}))
