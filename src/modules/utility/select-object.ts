import { validateRange } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/select-object */
export const selectObject = defineCmdlet('Select-Object', () => ({
  class: 'Microsoft.PowerShell.Commands.SelectObjectCommand',
  defaultSet: 'DefaultParameter',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096716',
  parameters: {
    InputObject: parameter('PSObject', { fromPipeline: true }),
    Property: parameter('Object[]', {
      sets: { DefaultParameter: { position: 0 }, SkipLastParameter: { position: 0 } },
    }),
    ExcludeProperty: parameter('String[]', { sets: { DefaultParameter: {}, SkipLastParameter: {} } }),
    ExpandProperty: parameter('String', { sets: { DefaultParameter: {}, SkipLastParameter: {} } }),
    Unique: parameter('SwitchParameter'),
    CaseInsensitive: parameter('SwitchParameter'),
    Last: parameter('Int32', { set: 'DefaultParameter', attributes: [validateRange(0, 2147483647)] }),
    First: parameter('Int32', { set: 'DefaultParameter', attributes: [validateRange(0, 2147483647)] }),
    Skip: parameter('Int32', {
      sets: { DefaultParameter: {}, SkipLastParameter: {} },
      attributes: [validateRange(0, 2147483647)],
    }),
    SkipLast: parameter('Int32', { set: 'SkipLastParameter', attributes: [validateRange(0, 2147483647)] }),
    Wait: parameter('SwitchParameter', { sets: { DefaultParameter: {}, IndexParameter: {} } }),
    Index: parameter('Int32[]', { set: 'IndexParameter', attributes: [validateRange(0, 2147483647)] }),
    SkipIndex: parameter('Int32[]', { set: 'SkipIndexParameter', attributes: [validateRange(0, 2147483647)] }),
  },
  process: missing,
}))
