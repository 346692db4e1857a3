import { notNullOrEmpty, passive, transformation } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/tee-object */
export const teeObject = defineCmdlet('Tee-Object', () => ({
  class: 'Microsoft.PowerShell.Commands.TeeObjectCommand',
  defaultSet: 'File',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097034',
  parameters: {
    InputObject: parameter('PSObject', { fromPipeline: true }),
    FilePath: parameter('String', { set: 'File', mandatory: true, position: 0, aliases: ['Path'] }),
    LiteralPath: parameter('String', { set: 'LiteralFile', mandatory: true, aliases: ['PSPath', 'LP'] }),
    Append: parameter('SwitchParameter', { set: 'File' }),
    Encoding: parameter('System.Text.Encoding', {
      sets: { File: {}, LiteralFile: {} },
      attributes: [
        transformation('ArgumentToEncodingTransformation', (value) => value),
        passive('ArgumentEncodingCompletions'),
        notNullOrEmpty,
      ],
    }),
    Variable: parameter('String', { set: 'Variable', mandatory: true }),
  },
  process: missing,
}))
