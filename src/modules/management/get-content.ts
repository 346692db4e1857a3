import { credential, notNullOrEmpty, validateRange } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'
import { notTogether } from '../../providers/fileSystem/content.ts'
import { toBoolean } from '../../types/conversion/toBoolean.ts'
import { encodingArgument, encodingCompletions } from '../encodingArgument.ts'
import { forEachContent, readContent } from './content.ts'
import { callOf, pathsOf } from './paths.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.management/get-content */
export const getContent = defineCmdlet('Get-Content', () => ({
  class: 'Microsoft.PowerShell.Commands.GetContentCommand',
  defaultSet: 'Path',
  outputTypes: ['System.Byte', 'System.String'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096490',
  parameters: {
    ReadCount: parameter('Int64', { fromPipelineByPropertyName: true }),
    TotalCount: parameter('Int64', {
      fromPipelineByPropertyName: true,
      aliases: ['First', 'Head'],
      attributes: [validateRange(0n, 9223372036854775807n)],
    }),
    Tail: parameter('Int32', {
      fromPipelineByPropertyName: true,
      aliases: ['Last'],
      attributes: [validateRange(0, 2147483647)],
    }),
    Path: parameter('String[]', { set: 'Path', mandatory: true, position: 0, fromPipelineByPropertyName: true }),
    LiteralPath: parameter('String[]', {
      set: 'LiteralPath',
      mandatory: true,
      fromPipelineByPropertyName: true,
      aliases: ['PSPath', 'LP'],
    }),
    Filter: parameter('String'),
    Include: parameter('String[]'),
    Exclude: parameter('String[]'),
    Force: parameter('SwitchParameter'),
    Credential: parameter('PSCredential', { fromPipelineByPropertyName: true, attributes: [credential] }),
  },
  dynamicParameters: () => ({
    Delimiter: parameter('String'),
    Wait: parameter('SwitchParameter'),
    Raw: parameter('SwitchParameter'),
    Encoding: parameter('System.Text.Encoding', {
      attributes: [encodingArgument, encodingCompletions, notNullOrEmpty],
    }),
    AsByteStream: parameter('SwitchParameter'),
  }),
  process(context) {
    const { bound, isBound, dynamic, write } = context
    const { paths, isLiteral } = pathsOf(bound)
    if (isBound('Tail') && isBound('TotalCount'))
      context.throwTerminating(
        new Fault({
          id: 'TailAndHeadCannotCoexist',
          category: 'InvalidOperation',
          exception: 'System.InvalidOperationException',
          message: 'The parameters TotalCount and Tail cannot be used together. Please specify only one parameter.',
        }),
      )
    const call = callOf(context)
    const isRaw = dynamic('Raw') !== undefined && toBoolean(dynamic('Raw')!)
    forEachContent(call, paths, isLiteral, (found) => {
      for (const name of ['TotalCount', 'Tail'] as const) if (isRaw && isBound(name)) throw notTogether(name)
      readContent(call, found, {
        total: bound.TotalCount === undefined ? null : Number(bound.TotalCount),
        tail: bound.Tail ?? null,
        count: bound.ReadCount === undefined ? 1 : Number(bound.ReadCount),
        isRaw,
        write,
      })
    })
  },
}))
