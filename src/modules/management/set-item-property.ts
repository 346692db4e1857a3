import { allowNull, credential } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { isNull, type Value } from '../../kernel/value.ts'
import { propertiesOf } from '../../types/psObjectView.ts'
import { noProperties } from './faults.ts'
import { callOf, pathsOf } from './paths.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.management/set-itemproperty */
export const setItemProperty = defineCmdlet('Set-ItemProperty', () => ({
  class: 'Microsoft.PowerShell.Commands.SetItemPropertyCommand',
  defaultSet: 'propertyValuePathSet',
  shouldProcess: true,
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097147',
  parameters: {
    Path: parameter('String[]', {
      sets: {
        propertyPSObjectPathSet: { mandatory: true, position: 0, fromPipelineByPropertyName: true },
        propertyValuePathSet: { mandatory: true, position: 0, fromPipelineByPropertyName: true },
      },
    }),
    LiteralPath: parameter('String[]', {
      sets: {
        propertyValueLiteralPathSet: { mandatory: true, fromPipelineByPropertyName: true },
        propertyPSObjectLiteralPathSet: { mandatory: true, fromPipelineByPropertyName: true },
      },
      aliases: ['PSPath', 'LP'],
    }),
    Name: parameter('String', {
      sets: {
        propertyValuePathSet: { mandatory: true, position: 1, fromPipelineByPropertyName: true },
        propertyValueLiteralPathSet: { mandatory: true, position: 1, fromPipelineByPropertyName: true },
      },
      aliases: ['PSProperty'],
    }),
    Value: parameter('Object', {
      sets: {
        propertyValuePathSet: { mandatory: true, position: 2, fromPipelineByPropertyName: true },
        propertyValueLiteralPathSet: { mandatory: true, position: 2, fromPipelineByPropertyName: true },
      },
      attributes: [allowNull],
    }),
    InputObject: parameter('PSObject', {
      sets: {
        propertyPSObjectPathSet: { mandatory: true, fromPipeline: true, fromPipelineByPropertyName: true },
        propertyPSObjectLiteralPathSet: { mandatory: true, fromPipeline: true, fromPipelineByPropertyName: true },
      },
    }),
    PassThru: parameter('SwitchParameter'),
    Force: parameter('SwitchParameter'),
    Filter: parameter('String'),
    Include: parameter('String[]'),
    Exclude: parameter('String[]'),
    Credential: parameter('PSCredential', { fromPipelineByPropertyName: true, attributes: [credential] }),
  },
  process(context) {
    const { bound } = context
    const { paths, isLiteral } = pathsOf(bound)
    const call = callOf(context, { passThru: bound.PassThru })
    const values = new Map<string, Value>()
    if (bound.Name !== undefined) values.set(bound.Name, bound.Value ?? null)
    else if (bound.InputObject !== undefined && !isNull(bound.InputObject))
      for (const property of propertiesOf(bound.InputObject)) values.set(property.name, property.value)
    call.forEachPath(paths, { isLiteral }, (found) => {
      const { properties, name } = found.provider.provider
      if (properties === null) throw noProperties(name)
      properties.setProperty(call, found.path, values)
    })
  },
}))
