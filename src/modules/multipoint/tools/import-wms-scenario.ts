import { defineCmdlet, parameter, parameterOf } from '../../../engine/commands/define.ts'
import type { Value } from '../../../kernel/value.ts'
import { directoryOf, guarded } from '../connection.ts'
import { readScenario } from '../domain/scenario/read.ts'
import { faultOf } from '../targets.ts'
import { toPlain } from './plainValues.ts'
import { readScenarioFrom } from './scenarioFile.ts'

/** Puts a scenario, from a file or an object, in the place of everything the back end holds. docs/multipoint.md */
export const importWmsScenario = defineCmdlet('Import-WmsScenario', () => ({
  class: 'Mpsh.MultiPoint.ImportWmsScenarioCommand',
  defaultSet: 'Path',
  shouldProcess: true,
  parameters: {
    Path: parameter('String', { set: 'Path', mandatory: true, position: 0 }),
    InputObject: parameterOf<Value | undefined>('Object', { set: 'InputObject', mandatory: true, fromPipeline: true }),
  },
  process(context) {
    const { bound, frame, shouldProcess, writeError } = context
    const { session } = frame
    const data =
      bound.Path === undefined
        ? readScenario(toPlain(bound.InputObject!), 'InputObject')
        : readScenarioFrom(session, bound.Path)
    if (!('servers' in data)) return writeError(faultOf(data))
    const directory = guarded(context, () => directoryOf(session))
    if (shouldProcess(directory.backend.name)) guarded(context, () => directory.restore(data))
  },
}))
