import { completer, notNull, notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/get-module */
export const getModule = defineCmdlet('Get-Module', () => ({
  class: 'Microsoft.PowerShell.Commands.GetModuleCommand',
  defaultSet: 'Loaded',
  outputTypes: ['System.Management.Automation.PSModuleInfo'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096696',
  parameters: {
    Name: parameter('String[]', { sets: { Loaded: { position: 0, fromPipeline: true }, Available: { position: 0, fromPipeline: true }, PsSession: { position: 0, fromPipeline: true }, CimSession: { position: 0, fromPipeline: true } }, attributes: [notNullOrEmpty] }),
    FullyQualifiedName: parameter('Microsoft.PowerShell.Commands.ModuleSpecification[]', { sets: { Loaded: { fromPipelineByPropertyName: true }, Available: { fromPipelineByPropertyName: true }, PsSession: { fromPipelineByPropertyName: true }, CimSession: { fromPipelineByPropertyName: true } } }),
    All: parameter('SwitchParameter', { sets: { Loaded: {}, Available: {} } }),
    ListAvailable: parameter('SwitchParameter', { sets: { Available: { mandatory: true }, PsSession: {}, CimSession: {} } }),
    PSEdition: parameter('String', { sets: { Available: {}, PsSession: {} }, attributes: [completer] }),
    SkipEditionCheck: parameter('SwitchParameter', { sets: { Available: {}, PsSession: {}, CimSession: {} } }),
    Refresh: parameter('SwitchParameter', { sets: { Available: {}, PsSession: {}, CimSession: {} } }),
    PSSession: parameter('System.Management.Automation.Runspaces.PSSession', { set: 'PsSession', mandatory: true, attributes: [notNull] }),
    CimSession: parameter('Microsoft.Management.Infrastructure.CimSession', { set: 'CimSession', mandatory: true, attributes: [notNull] }),
    CimResourceUri: parameter('Uri', { set: 'CimSession', attributes: [notNull] }),
    CimNamespace: parameter('String', { set: 'CimSession', attributes: [notNullOrEmpty] }),
  },
  process: missing,
}))
