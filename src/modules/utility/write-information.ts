import { allowNull } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/write-information */
export const writeInformation = defineCmdlet('Write-Information', () => ({
  class: 'Microsoft.PowerShell.Commands.WriteInformationCommand',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkId=2097040',
  parameters: {
    MessageData: parameter('Object', {
      mandatory: true,
      position: 0,
      fromPipeline: true,
      aliases: ['Msg', 'Message'],
      attributes: [allowNull],
    }),
    Tags: parameter('String[]', { position: 1 }),
  },
  process: missing,
}))
