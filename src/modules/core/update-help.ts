import { credential, notNull } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/update-help */
export const updateHelp = defineCmdlet('Update-Help', () => ({
  class: 'Microsoft.PowerShell.Commands.UpdateHelpCommand',
  defaultSet: 'Path',
  shouldProcess: true,
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096805',
  parameters: {
    Module: parameter('String[]', {
      sets: {
        Path: { position: 0, fromPipelineByPropertyName: true },
        LiteralPath: { position: 0, fromPipelineByPropertyName: true },
      },
      aliases: ['Name'],
      attributes: [notNull],
    }),
    FullyQualifiedModule: parameter('Microsoft.PowerShell.Commands.ModuleSpecification[]', {
      sets: { Path: { fromPipelineByPropertyName: true }, LiteralPath: { fromPipelineByPropertyName: true } },
      attributes: [notNull],
    }),
    SourcePath: parameter('String[]', { set: 'Path', position: 1, aliases: ['Path'], attributes: [notNull] }),
    LiteralPath: parameter('String[]', {
      set: 'LiteralPath',
      fromPipelineByPropertyName: true,
      aliases: ['PSPath', 'LP'],
      attributes: [notNull],
    }),
    Recurse: parameter('SwitchParameter'),
    UICulture: parameter('System.Globalization.CultureInfo[]', { position: 2, attributes: [notNull] }),
    Credential: parameter('PSCredential', { attributes: [credential] }),
    UseDefaultCredentials: parameter('SwitchParameter'),
    Force: parameter('SwitchParameter'),
    Scope: parameter('Microsoft.PowerShell.Commands.UpdateHelpScope', { fromPipelineByPropertyName: true }),
  },
  process({ commandName, writeError }) {
    writeError(
      new Fault({
        id: 'HelpIsBuiltIn',
        category: 'NotImplemented',
        exception: 'System.Management.Automation.PSNotSupportedException',
        message: `'${commandName}' is not supported: the help of mpsh comes with it, and modules bring theirs.`,
      }),
    )
  },
}))
