import { notNullOrEmpty, validateSet } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/test-json */
export const testJson = defineCmdlet('Test-Json', () => ({
  class: 'Microsoft.PowerShell.Commands.TestJsonCommand',
  defaultSet: 'JsonString',
  outputTypes: ['System.Boolean'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096609',
  parameters: {
    Json: parameter('String', {
      sets: {
        JsonString: { mandatory: true, position: 0, fromPipeline: true },
        JsonStringWithSchemaString: { mandatory: true, position: 0, fromPipeline: true },
        JsonStringWithSchemaFile: { mandatory: true, position: 0, fromPipeline: true },
      },
    }),
    Path: parameter('String', {
      sets: {
        JsonPath: { mandatory: true, position: 0, fromPipelineByPropertyName: true },
        JsonPathWithSchemaString: { mandatory: true, position: 0, fromPipelineByPropertyName: true },
        JsonPathWithSchemaFile: { mandatory: true, position: 0, fromPipelineByPropertyName: true },
      },
    }),
    LiteralPath: parameter('String', {
      sets: {
        JsonLiteralPath: { mandatory: true, position: 0, fromPipelineByPropertyName: true },
        JsonLiteralPathWithSchemaString: { mandatory: true, position: 0, fromPipelineByPropertyName: true },
        JsonLiteralPathWithSchemaFile: { mandatory: true, position: 0, fromPipelineByPropertyName: true },
      },
      aliases: ['PSPath', 'LP'],
    }),
    Schema: parameter('String', {
      sets: {
        JsonStringWithSchemaString: { mandatory: true, position: 1 },
        JsonPathWithSchemaString: { mandatory: true, position: 1 },
        JsonLiteralPathWithSchemaString: { mandatory: true, position: 1 },
      },
      attributes: [notNullOrEmpty],
    }),
    SchemaFile: parameter('String', {
      sets: {
        JsonStringWithSchemaFile: { mandatory: true, position: 1 },
        JsonPathWithSchemaFile: { mandatory: true, position: 1 },
        JsonLiteralPathWithSchemaFile: { mandatory: true, position: 1 },
      },
      attributes: [notNullOrEmpty],
    }),
    Options: parameter('String[]', {
      attributes: [notNullOrEmpty, validateSet('IgnoreComments', 'AllowTrailingCommas')],
    }),
  },
  process: missing,
}))
