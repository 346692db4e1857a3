import { allowEmptyString, allowNull } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/write-error */
export const writeError = defineCmdlet('Write-Error', () => ({
  class: 'Microsoft.PowerShell.Commands.WriteErrorCommand',
  defaultSet: 'NoException',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097039',
  parameters: {
    Exception: parameter('Exception', { set: 'WithException', mandatory: true, position: 0 }),
    Message: parameter('String', {
      sets: { NoException: { mandatory: true, position: 0, fromPipeline: true }, WithException: {} },
      aliases: ['Msg'],
      attributes: [allowNull, allowEmptyString],
    }),
    ErrorRecord: parameter('ErrorRecord', { set: 'ErrorRecord', mandatory: true, position: 0 }),
    Category: parameter('System.Management.Automation.ErrorCategory', { sets: { NoException: {}, WithException: {} } }),
    ErrorId: parameter('String', { sets: { NoException: {}, WithException: {} } }),
    TargetObject: parameter('Object', { sets: { NoException: {}, WithException: {} } }),
    RecommendedAction: parameter('String'),
    CategoryActivity: parameter('String', { aliases: ['Activity'] }),
    CategoryReason: parameter('String', { aliases: ['Reason'] }),
    CategoryTargetName: parameter('String', { aliases: ['TargetName'] }),
    CategoryTargetType: parameter('String', { aliases: ['TargetType'] }),
  },
  process: missing,
}))
