import { defineCmdlet, parameter } from '../../../engine/commands/define.ts'
import { directoryOf, guarded } from '../connection.ts'
import { writeScenario } from '../domain/scenario/write.ts'
import { toObject } from './plainValues.ts'
import { writeScenarioTo } from './scenarioFile.ts'

/** Saves the state of the back end as a scenario: to a file, or as an object where none is named. docs/multipoint.md */
export const exportWmsScenario = defineCmdlet('Export-WmsScenario', () => ({
  class: 'Mpsh.MultiPoint.ExportWmsScenarioCommand',
  shouldProcess: true,
  outputTypes: ['System.Management.Automation.PSCustomObject'],
  parameters: {
    Path: parameter('String', { position: 0 }),
  },
  end(context) {
    const { bound, frame, shouldProcess, write } = context
    const { session } = frame
    const data = guarded(context, () => directoryOf(session).snapshot())
    if (bound.Path === undefined) write(toObject(writeScenario(data)))
    else if (shouldProcess(bound.Path)) writeScenarioTo(session, bound.Path, data)
  },
}))
