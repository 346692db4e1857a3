import { credential, notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { readMember } from '../../types/members.ts'
import { noProperties } from './faults.ts'
import { callOf, pathsOf, textsOf } from './paths.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.management/get-itempropertyvalue */
export const getItemPropertyValue = defineCmdlet('Get-ItemPropertyValue', () => ({
  class: 'Microsoft.PowerShell.Commands.GetItemPropertyValueCommand',
  defaultSet: 'Path',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkId=2096906',
  parameters: {
    Path: parameter('String[]', {
      set: 'Path',
      position: 0,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
      attributes: [notNullOrEmpty],
    }),
    LiteralPath: parameter('String[]', {
      set: 'LiteralPath',
      mandatory: true,
      fromPipelineByPropertyName: true,
      aliases: ['PSPath', 'LP'],
    }),
    Name: parameter('String[]', { mandatory: true, position: 1, aliases: ['PSProperty'] }),
    Filter: parameter('String'),
    Include: parameter('String[]'),
    Exclude: parameter('String[]'),
    Credential: parameter('PSCredential', { fromPipelineByPropertyName: true, attributes: [credential] }),
  },
  process(context) {
    const { bound, write } = context
    const { paths, isLiteral } = pathsOf(bound)
    const call = callOf(context)
    call.forEachPath(paths.length === 0 ? ['.'] : paths, { isLiteral }, (found) => {
      const { properties, name } = found.provider.provider
      if (properties === null) throw noProperties(name)
      for (const property of textsOf(bound.Name)) {
        const values: (Value | undefined)[] = []
        call.onItem = (item) => {
          values.push(readMember(item, property))
        }
        try {
          properties.getProperty(call, found.path, [])
        } finally {
          call.onItem = null
        }
        const [value] = values
        if (value === undefined)
          return context.throwTerminating(
            new Fault({
              id: 'System.IO.IOException',
              exception: 'System.IO.IOException',
              message: `The property ${property} does not exist or was not found.`,
            }),
          )
        write(value)
      }
    })
  },
}))
