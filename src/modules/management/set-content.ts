import { allowEmptyCollection, allowNull, credential, notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { itemsOf } from '../../types/enumerate.ts'
import { encodingArgument, encodingCompletions } from '../encodingArgument.ts'
import { OpenWriters } from './content.ts'
import { callOf, pathsOf } from './paths.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.management/set-content */
export const setContent = defineCmdlet('Set-Content', () => ({
  class: 'Microsoft.PowerShell.Commands.SetContentCommand',
  defaultSet: 'Path',
  shouldProcess: true,
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097142',
  parameters: {
    Value: parameter('Object[]', {
      mandatory: true,
      position: 1,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
      attributes: [allowNull, allowEmptyCollection],
    }),
    PassThru: parameter('SwitchParameter'),
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
    NoNewline: parameter('SwitchParameter'),
    Encoding: parameter('System.Text.Encoding', {
      attributes: [encodingArgument, encodingCompletions, notNullOrEmpty],
    }),
    AsByteStream: parameter('SwitchParameter'),
  }),
  state: (): { readonly writers: OpenWriters } => ({ writers: new OpenWriters() }),
  process(context) {
    const { bound, state } = context
    const { paths, isLiteral } = pathsOf(bound)
    const values = bound.Value === undefined || bound.Value === null ? [null] : itemsOf(bound.Value)
    const call = callOf(context, { passThru: bound.PassThru })
    state.writers.write(call, paths, isLiteral, false, values)
    if (bound.PassThru) context.write(bound.Value ?? null)
  },
  dispose({ state }) {
    state.writers.close()
  },
}))
