import { notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/new-psrolecapabilityfile */
export const newPSRoleCapabilityFile = defineCmdlet('New-PSRoleCapabilityFile', () => ({
  class: 'Microsoft.PowerShell.Commands.NewPSRoleCapabilityFileCommand',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkId=623708',
  parameters: {
    Path: parameter('String', { mandatory: true, position: 0, attributes: [notNullOrEmpty] }),
    Guid: parameter('Guid'),
    Author: parameter('String'),
    Description: parameter('String'),
    CompanyName: parameter('String'),
    Copyright: parameter('String'),
    ModulesToImport: parameter('Object[]'),
    VisibleAliases: parameter('String[]'),
    VisibleCmdlets: parameter('Object[]'),
    VisibleFunctions: parameter('Object[]'),
    VisibleExternalCommands: parameter('String[]'),
    VisibleProviders: parameter('String[]'),
    ScriptsToProcess: parameter('String[]'),
    AliasDefinitions: parameter('System.Collections.IDictionary[]'),
    FunctionDefinitions: parameter('System.Collections.IDictionary[]'),
    VariableDefinitions: parameter('Object'),
    EnvironmentVariables: parameter('System.Collections.IDictionary'),
    TypesToProcess: parameter('String[]'),
    FormatsToProcess: parameter('String[]'),
    AssembliesToLoad: parameter('String[]'),
  },
  process: missing,
}))
