import { allowEmptyCollection, allowNull, completer, notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/get-command */
export const getCommand = defineCmdlet('Get-Command', () => ({
  class: 'Microsoft.PowerShell.Commands.GetCommandCommand',
  defaultSet: 'CmdletSet',
  outputTypes: ['System.Management.Automation.AliasInfo', 'System.Management.Automation.ApplicationInfo', 'System.Management.Automation.FunctionInfo', 'System.Management.Automation.CmdletInfo', 'System.Management.Automation.ExternalScriptInfo', 'System.Management.Automation.FilterInfo', 'System.String', 'System.Management.Automation.PSObject'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096579',
  parameters: {
    Name: parameter('String[]', { set: 'AllCommandSet', position: 0, fromPipeline: true, fromPipelineByPropertyName: true, attributes: [notNullOrEmpty] }),
    Verb: parameter('String[]', { set: 'CmdletSet', fromPipelineByPropertyName: true, attributes: [completer] }),
    Noun: parameter('String[]', { set: 'CmdletSet', fromPipelineByPropertyName: true, attributes: [completer] }),
    Module: parameter('String[]', { fromPipelineByPropertyName: true, aliases: ['PSSnapin'] }),
    ExcludeModule: parameter('String[]'),
    FullyQualifiedModule: parameter('Microsoft.PowerShell.Commands.ModuleSpecification[]', { fromPipelineByPropertyName: true }),
    CommandType: parameter('System.Management.Automation.CommandTypes', { set: 'AllCommandSet', fromPipelineByPropertyName: true, aliases: ['Type'] }),
    TotalCount: parameter('Int32', { fromPipelineByPropertyName: true }),
    Syntax: parameter('SwitchParameter', { fromPipelineByPropertyName: true }),
    ShowCommandInfo: parameter('SwitchParameter'),
    ArgumentList: parameter('Object[]', { position: 1, remaining: true, aliases: ['Args'], attributes: [allowNull, allowEmptyCollection] }),
    All: parameter('SwitchParameter', { fromPipelineByPropertyName: true }),
    ListImported: parameter('SwitchParameter', { fromPipelineByPropertyName: true }),
    ParameterName: parameter('String[]', { attributes: [notNullOrEmpty] }),
    ParameterType: parameter('System.Management.Automation.PSTypeName[]', { attributes: [notNullOrEmpty] }),
    UseFuzzyMatching: parameter('SwitchParameter', { set: 'AllCommandSet' }),
    FuzzyMinimumDistance: parameter('UInt32', { set: 'AllCommandSet' }),
    UseAbbreviationExpansion: parameter('SwitchParameter', { set: 'AllCommandSet', fromPipelineByPropertyName: true }),
  },
  process: missing,
}))
