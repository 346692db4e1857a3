import { notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { allTypeData } from '../../formatting/types/type-record.ts'
import { WildcardPattern } from '../../types/wildcard.ts'
import { textsOf } from './objects/aliases.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/get-typedata */
export const getTypeData = defineCmdlet('Get-TypeData', () => ({
  class: 'Microsoft.PowerShell.Commands.GetTypeDataCommand',
  outputTypes: ['System.Management.Automation.PSObject'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097018',
  parameters: {
    TypeName: parameter('String[]', { position: 0, fromPipeline: true, attributes: [notNullOrEmpty] }),
  },
  process({ bound, frame, write }) {
    const patterns =
      bound.TypeName === undefined ? null : textsOf(bound.TypeName).map((name) => new WildcardPattern(name))
    for (const record of allTypeData(frame.session))
      if (patterns === null || patterns.some((pattern) => pattern.matches(record.typeName))) write(record as never)
  },
}))
