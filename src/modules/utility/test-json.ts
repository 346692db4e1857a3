import { notNullOrEmpty, validateSet } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'
import { decodeFile, encodingFrom } from '../../providers/fileSystem/encodings.ts'
import { FileSystemFailure } from '../../session/fileSystem.ts'
import type { Frame } from '../../session/scope.ts'
import { absolutePath } from './files/file-path.ts'
import { checkSchema, type Evaluation, type Json, SchemaEvaluator } from './json/schema.ts'
import { textsOf } from './objects/aliases.ts'

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
  state: (): { schema: Json | undefined; readonly options: Set<string> } => ({ schema: undefined, options: new Set() }),
  begin({ bound, frame, state, throwTerminating, writeError }) {
    for (const option of textsOf(bound.Options)) state.options.add(option.toLowerCase())
    let text = bound.Schema
    if (bound.SchemaFile !== undefined) {
      const path = absolutePath(frame, bound.SchemaFile)
      try {
        text = textOf(frame, path)
      } catch (thrown) {
        if (!(thrown instanceof FileSystemFailure)) throw thrown
        throwTerminating(
          refusal('JsonSchemaFileOpenFailure', `Can not open JSON schema file: ${path}`, 'OpenError', path),
        )
      }
    }
    if (text === undefined) return
    try {
      const schema = JSON.parse(text) as Json
      checkSchema(schema)
      state.schema = schema
    } catch (thrown) {
      if (!(thrown instanceof SyntaxError)) throw thrown
      writeError(
        refusal('InvalidJsonSchema', 'Cannot parse the JSON schema.', 'InvalidData', bound.Schema ?? bound.SchemaFile),
      )
    }
  },
  process({ bound, frame, state, throwTerminating, write, writeError }) {
    const given = bound.LiteralPath ?? bound.Path
    let text = bound.Json ?? ''
    if (given !== undefined) {
      try {
        text = textOf(frame, absolutePath(frame, given))
      } catch (thrown) {
        if (!(thrown instanceof FileSystemFailure)) throw thrown
        throwTerminating(
          new Fault({
            id: 'PathNotFound',
            category: 'ObjectNotFound',
            exception: 'System.Management.Automation.ItemNotFoundException',
            message: `Cannot find path '${given}' because it does not exist.`,
            target: given,
          }),
        )
      }
    }
    let value: Json
    try {
      value = JSON.parse(relaxed(text, state.options)) as Json
    } catch (thrown) {
      if (!(thrown instanceof SyntaxError)) throw thrown
      writeError(refusal('InvalidJson', 'Cannot parse the JSON.', 'InvalidData', bound.Json))
      write(false)
      return
    }
    if (state.schema === undefined) {
      write(true)
      return
    }
    try {
      const found = new SchemaEvaluator(state.schema).evaluate(value)
      // What lies deeper than the direct subschemas is not reported.
      for (const each of found.isValid ? [] : [found, ...found.details])
        if (!each.isValid) for (const message of each.errors) writeError(invalid(message, each))
      write(found.isValid)
    } catch (thrown) {
      if (!(thrown instanceof SyntaxError)) throw thrown
      writeError(refusal('InvalidJsonSchema', 'Cannot parse the JSON schema.', 'InvalidData', bound.Schema))
      write(false)
    }
  },
}))

function textOf(frame: Frame, path: string): string {
  return decodeFile(frame.session.host.fileSystem.readFile(path), encodingFrom(undefined))
}

function refusal(
  id: string,
  message: string,
  category: 'InvalidData' | 'OpenError',
  target: string | undefined,
): Fault {
  return new Fault({ id, category, exception: 'System.Exception', message, target: target ?? null })
}

function invalid(message: string, { location }: Evaluation): Fault {
  return refusal(
    'InvalidJsonAgainstSchemaDetailed',
    `The JSON is not valid with the schema: ${message} at '${location}'`,
    'InvalidData',
    undefined,
  )
}

/** The text without the comments and trailing commas that the options allow. */
function relaxed(text: string, options: ReadonlySet<string>): string {
  if (options.size === 0) return text
  const parts = /"(?:[^"\\]|\\.)*"|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g
  const bare = options.has('ignorecomments') ? text.replace(parts, (part) => (part.startsWith('"') ? part : ' ')) : text
  if (!options.has('allowtrailingcommas')) return bare
  return bare.replace(/"(?:[^"\\]|\\.)*"|,(?=\s*[\]}])/g, (part) => (part === ',' ? '' : part))
}
