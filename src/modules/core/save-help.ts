import { credential, notNull, transformation } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/save-help */
export const saveHelp = defineCmdlet('Save-Help', () => ({
  class: 'Microsoft.PowerShell.Commands.SaveHelpCommand',
  defaultSet: 'Path',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096794',
  parameters: {
    DestinationPath: parameter('String[]', {
      set: 'Path',
      mandatory: true,
      position: 0,
      aliases: ['Path'],
      attributes: [notNull],
    }),
    LiteralPath: parameter('String[]', {
      set: 'LiteralPath',
      mandatory: true,
      aliases: ['PSPath', 'LP'],
      attributes: [notNull],
    }),
    Module: parameter('System.Management.Automation.PSModuleInfo[]', {
      sets: {
        Path: { position: 1, fromPipeline: true, fromPipelineByPropertyName: true },
        LiteralPath: { position: 1, fromPipeline: true, fromPipelineByPropertyName: true },
      },
      aliases: ['Name'],
      attributes: [notNull, transformation('ArgumentToModuleTransformation', (value) => value)],
    }),
    FullyQualifiedModule: parameter('Microsoft.PowerShell.Commands.ModuleSpecification[]', {
      sets: { Path: { fromPipelineByPropertyName: true }, LiteralPath: { fromPipelineByPropertyName: true } },
      attributes: [notNull],
    }),
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
