import { allowEmptyCollection, allowNull, notNullOrEmpty, trustedData, validateRange } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/foreach-object */
export const forEachObject = defineCmdlet('ForEach-Object', () => ({
  class: 'Microsoft.PowerShell.Commands.ForEachObjectCommand',
  defaultSet: 'ScriptBlockSet',
  shouldProcess: true,
  confirmImpact: 'Low',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096867',
  parameters: {
    InputObject: parameter('PSObject', { sets: { ScriptBlockSet: { fromPipeline: true }, PropertyAndMethodSet: { fromPipeline: true }, ParallelParameterSet: { fromPipeline: true } } }),
    Begin: parameter('ScriptBlock', { set: 'ScriptBlockSet' }),
    Process: parameter('ScriptBlock[]', { set: 'ScriptBlockSet', mandatory: true, position: 0, attributes: [allowNull, allowEmptyCollection] }),
    End: parameter('ScriptBlock', { set: 'ScriptBlockSet' }),
    RemainingScripts: parameter('ScriptBlock[]', { set: 'ScriptBlockSet', remaining: true, attributes: [allowNull, allowEmptyCollection] }),
    MemberName: parameter('String', { set: 'PropertyAndMethodSet', mandatory: true, position: 0, attributes: [trustedData, notNullOrEmpty] }),
    ArgumentList: parameter('Object[]', { set: 'PropertyAndMethodSet', remaining: true, aliases: ['Args'], attributes: [trustedData] }),
    Parallel: parameter('ScriptBlock', { set: 'ParallelParameterSet', mandatory: true }),
    ThrottleLimit: parameter('Int32', { set: 'ParallelParameterSet', attributes: [validateRange(1, 2147483647)] }),
    TimeoutSeconds: parameter('Int32', { set: 'ParallelParameterSet', attributes: [validateRange(0, 2147483)] }),
    AsJob: parameter('SwitchParameter', { set: 'ParallelParameterSet' }),
    UseNewRunspace: parameter('SwitchParameter', { set: 'ParallelParameterSet' }),
  },
  process: missing,
}))
