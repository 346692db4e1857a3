import type { BuiltinModule } from '../../../engine/commands/engineState.ts'
import { exportWmsScenario } from './export-wms-scenario.ts'
import { importWmsScenario } from './import-wms-scenario.ts'
import { newWmsScenario } from './new-wms-scenario.ts'
import { showWmsClassroom } from './show-wms-classroom.ts'

/** What mpsh adds to MultiPoint's own cmdlets. */
export const multiPointToolsModule: BuiltinModule = {
  name: 'MultiPointTools',
  version: '1.0.0.0',
  description: 'Makes, saves and loads scenarios for tests of MultiPoint scripts, and shows the room.',
  cmdlets: [exportWmsScenario, importWmsScenario, newWmsScenario, showWmsClassroom],
}
