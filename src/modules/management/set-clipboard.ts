import { allowEmptyCollection, allowEmptyString, allowNull } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.management/set-clipboard */
export const setClipboard = defineCmdlet('Set-Clipboard', () => ({
  class: 'Microsoft.PowerShell.Commands.SetClipboardCommand',
  shouldProcess: true,
  outputTypes: ['System.String'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkId=2109826',
  parameters: {
    Value: parameter('String[]', {
      mandatory: true,
      position: 0,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
      attributes: [allowNull, allowEmptyCollection, allowEmptyString],
    }),
    Append: parameter('SwitchParameter'),
    PassThru: parameter('SwitchParameter'),
    AsOSC52: parameter('SwitchParameter', { aliases: ['ToLocalhost'] }),
  },
  process: missing,
}))
