import { Hashtable } from '../../dotnet/hashtable.ts'
import { unescapeRegex } from '../../dotnet/regex/escape.ts'
import { allowEmptyString } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { toText } from '../../types/conversion/toText.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/convertfrom-stringdata */
export const convertFromStringData = defineCmdlet('ConvertFrom-StringData', () => ({
  class: 'Microsoft.PowerShell.Commands.ConvertFromStringDataCommand',
  outputTypes: ['System.Collections.Hashtable'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096602',
  parameters: {
    StringData: parameter('String', {
      mandatory: true,
      position: 0,
      fromPipeline: true,
      attributes: [allowEmptyString],
    }),
    Delimiter: parameter('Char', { position: 1 }),
  },
  process({ bound, write }) {
    const delimiter = bound.Delimiter === undefined ? '=' : toText(bound.Delimiter as Value)
    const table = new Hashtable(true)
    for (const written of bound.StringData.split('\n')) {
      const line = written.trim()
      if (line === '' || line.startsWith('#')) continue
      const at = line.indexOf(delimiter)
      if (at <= 0) throw refused(`Data line '${line}' is not in 'name=value' format. `)
      const name = line.slice(0, at).trim()
      if (table.hasKey(name)) throw refused(`Data item '${name}' in line '${line}' is already defined. `)
      table.setValue(name, unescapeRegex(line.slice(at + 1).trim()))
    }
    write(table as never)
  },
}))

function refused(message: string): Fault {
  return new Fault({
    id: 'InvalidOperation',
    category: 'InvalidOperation',
    exception: 'System.Management.Automation.PSInvalidOperationException',
    message,
  })
}
