import { notNullOrEmpty, passive, transformation, validateRange } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/out-file */
export const outFile = defineCmdlet('Out-File', () => ({
  class: 'Microsoft.PowerShell.Commands.OutFileCommand',
  defaultSet: 'ByPath',
  shouldProcess: true,
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096621',
  parameters: {
    FilePath: parameter('String', { set: 'ByPath', mandatory: true, position: 0, aliases: ['Path'] }),
    LiteralPath: parameter('String', {
      set: 'ByLiteralPath',
      mandatory: true,
      fromPipelineByPropertyName: true,
      aliases: ['PSPath', 'LP'],
    }),
    Encoding: parameter('System.Text.Encoding', {
      position: 1,
      attributes: [
        transformation('ArgumentToEncodingTransformation', (value) => value),
        passive('ArgumentEncodingCompletions'),
        notNullOrEmpty,
      ],
    }),
    Append: parameter('SwitchParameter'),
    Force: parameter('SwitchParameter'),
    NoClobber: parameter('SwitchParameter', { aliases: ['NoOverwrite'] }),
    Width: parameter('Int32', { attributes: [validateRange(2, 2147483647)] }),
    NoNewline: parameter('SwitchParameter'),
    InputObject: parameter('PSObject', { fromPipeline: true }),
  },
  process: missing,
}))
