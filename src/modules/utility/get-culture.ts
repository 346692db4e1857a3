import { notNull, validateSetOf } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { cultureNamed, currentCulture, listedCultures } from '../../types/text/culture.ts'
import { textsOf } from './objects/aliases.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/get-culture */
export const getCulture = defineCmdlet('Get-Culture', () => ({
  class: 'Microsoft.PowerShell.Commands.GetCultureCommand',
  defaultSet: 'CurrentCulture',
  outputTypes: ['System.Globalization.CultureInfo'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097017',
  parameters: {
    Name: parameter('String[]', {
      set: 'Name',
      position: 0,
      fromPipeline: true,
      attributes: [validateSetOf(() => [...listedCultures()]), notNull],
    }),
    NoUserOverrides: parameter('SwitchParameter', { sets: { CurrentCulture: {}, Name: {} } }),
    ListAvailable: parameter('SwitchParameter', { set: 'ListAvailable' }),
  },
  process({ bound, parameterSetName, write }) {
    if (parameterSetName === 'Name') for (const name of textsOf(bound.Name)) write(cultureNamed(name))
    else if (parameterSetName === 'ListAvailable') for (const name of listedCultures()) write(cultureNamed(name))
    else write(currentCulture())
  },
}))
