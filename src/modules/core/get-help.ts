import { notNullOrEmpty, validateSet } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/get-help */
export const getHelp = defineCmdlet('Get-Help', () => ({
  class: 'Microsoft.PowerShell.Commands.GetHelpCommand',
  defaultSet: 'AllUsersView',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096483',
  parameters: {
    Name: parameter('String', { position: 0, fromPipelineByPropertyName: true, attributes: [notNullOrEmpty] }),
    Path: parameter('String'),
    Category: parameter('String[]', {
      attributes: [
        validateSet(
          'Alias',
          'Cmdlet',
          'Provider',
          'General',
          'FAQ',
          'Glossary',
          'HelpFile',
          'ScriptCommand',
          'Function',
          'Filter',
          'ExternalScript',
          'All',
          'DefaultHelp',
          'DscResource',
          'Class',
          'Configuration',
        ),
      ],
    }),
    Detailed: parameter('SwitchParameter', { set: 'DetailedView', mandatory: true }),
    Full: parameter('SwitchParameter', { set: 'AllUsersView' }),
    Examples: parameter('SwitchParameter', { set: 'Examples', mandatory: true }),
    Parameter: parameter('String[]', { set: 'Parameters', mandatory: true }),
    Component: parameter('String[]'),
    Functionality: parameter('String[]'),
    Role: parameter('String[]'),
    Online: parameter('SwitchParameter', { set: 'Online', mandatory: true }),
  },
  process: missing,
}))
