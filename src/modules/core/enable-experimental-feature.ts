import { completer } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'
import { itemsOf } from '../../types/enumerate.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/enable-experimentalfeature */
export const enableExperimentalFeature = defineCmdlet('Enable-ExperimentalFeature', () => ({
  class: 'Microsoft.PowerShell.Commands.EnableExperimentalFeatureCommand',
  shouldProcess: true,
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2046964',
  parameters: {
    Name: parameter('String[]', {
      mandatory: true,
      position: 0,
      fromPipelineByPropertyName: true,
      attributes: [completer],
    }),
    Scope: parameter('System.Management.Automation.Configuration.ConfigScope'),
  },
  process({ bound, writeError }) {
    for (const name of itemsOf(bound.Name))
      writeError(
        new Fault({
          id: 'ItemNotFoundException',
          category: 'ObjectNotFound',
          exception: 'System.Management.Automation.ItemNotFoundException',
          message: `No experimental feature was found that matched the name '${name}'.`,
          target: name,
        }),
      )
  },
}))
