import { readClixmlValue } from '../../engine/clixml/reader.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/convertfrom-clixml */
export const convertFromCliXml = defineCmdlet('ConvertFrom-CliXml', () => ({
  class: 'Microsoft.PowerShell.Commands.ConvertFromClixmlCommand',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2280770',
  parameters: {
    InputObject: parameter('String', { mandatory: true, position: 0, fromPipeline: true }),
  },
  process({ bound, write }) {
    write(readClixmlValue(bound.InputObject))
  },
}))
