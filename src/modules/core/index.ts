import type { BuiltinModule } from '../../engine/commands/engineState.ts'
import { registerTypes } from '../../types/registry.ts'
import { breakpointTypes } from '../utility/debugging/breakpoint-types.ts'
import { traceSourceTypes } from '../utility/debugging/trace-sources.ts'
import { eventTypes } from '../utility/events/types.ts'
import { webTypes } from '../utility/web/types.ts'
import { addHistory } from './add-history.ts'
import { clearHistory } from './clear-history.ts'
import { debugJob } from './debug-job.ts'
import { disableExperimentalFeature } from './disable-experimental-feature.ts'
import { enableExperimentalFeature } from './enable-experimental-feature.ts'
import { enterPSHostProcess } from './enter-ps-host-process.ts'
import { enterPSSession } from './enter-ps-session.ts'
import { exitPSHostProcess } from './exit-ps-host-process.ts'
import { exitPSSession } from './exit-ps-session.ts'
import { exportModuleMember } from './export-module-member.ts'
import { forEachObject } from './for-each-object.ts'
import { getCommand } from './get-command.ts'
import { getExperimentalFeature } from './get-experimental-feature.ts'
import { getHelp } from './get-help.ts'
import { getHistory } from './get-history.ts'
import { getJob } from './get-job.ts'
import { getModule } from './get-module.ts'
import { getPSHostProcessInfo } from './get-ps-host-process-info.ts'
import { getPSSession } from './get-ps-session.ts'
import { getPSSubsystem } from './get-ps-subsystem.ts'
import { historyTypes } from './history/history.ts'
import { importModule } from './import-module.ts'
import { invokeCommand } from './invoke-command.ts'
import { invokeHistory } from './invoke-history.ts'
import { jobTypes } from './jobs/jobTypes.ts'
import { newModule } from './new-module.ts'
import { newModuleManifest } from './new-module-manifest.ts'
import { newPSRoleCapabilityFile } from './new-ps-role-capability-file.ts'
import { newPSSession } from './new-ps-session.ts'
import { newPSSessionConfigurationFile } from './new-ps-session-configuration-file.ts'
import { newPSSessionOption } from './new-ps-session-option.ts'
import { newPSTransportOption } from './new-ps-transport-option.ts'
import { outDefault } from './out-default.ts'
import { outHost } from './out-host.ts'
import { outNull } from './out-null.ts'
import { receiveJob } from './receive-job.ts'
import { registerArgumentCompleter } from './register-argument-completer.ts'
import { removeJob } from './remove-job.ts'
import { removeModule } from './remove-module.ts'
import { removePSSession } from './remove-ps-session.ts'
import { commandObjectTypes } from './runspaces/commands.ts'
import { initialStateTypes } from './runspaces/initialState.ts'
import { powerShellTypes } from './runspaces/powershellTypes.ts'
import { runspaceTypes } from './runspaces/runspaceTypes.ts'
import { saveHelp } from './save-help.ts'
import { setPSDebug } from './set-ps-debug.ts'
import { setStrictMode } from './set-strict-mode.ts'
import { startJob } from './start-job.ts'
import { stopJob } from './stop-job.ts'
import { switchProcess } from './switch-process.ts'
import { testModuleManifest } from './test-module-manifest.ts'
import { updateHelp } from './update-help.ts'
import { waitJob } from './wait-job.ts'
import { whereObject } from './where-object.ts'

/** Microsoft.PowerShell.Core: loaded in every session. */
export const coreModule: BuiltinModule = {
  name: 'Microsoft.PowerShell.Core',
  version: '7.6.5.0',
  onLoad() {
    registerTypes(historyTypes)
    registerTypes(jobTypes)
    registerTypes(eventTypes)
    for (const types of [
      breakpointTypes,
      traceSourceTypes,
      commandObjectTypes,
      initialStateTypes,
      powerShellTypes,
      runspaceTypes,
    ])
      registerTypes(types)
    // Over what the .NET tables declare of System.Net.Http by signatures alone.
    registerTypes(webTypes)
  },
  cmdlets: [
    addHistory,
    clearHistory,
    debugJob,
    disableExperimentalFeature,
    enableExperimentalFeature,
    enterPSHostProcess,
    enterPSSession,
    exitPSHostProcess,
    exitPSSession,
    exportModuleMember,
    forEachObject,
    getCommand,
    getExperimentalFeature,
    getHelp,
    getHistory,
    getJob,
    getModule,
    getPSHostProcessInfo,
    getPSSession,
    getPSSubsystem,
    importModule,
    invokeCommand,
    invokeHistory,
    newModuleManifest,
    newModule,
    newPSRoleCapabilityFile,
    newPSSessionConfigurationFile,
    newPSSessionOption,
    newPSSession,
    newPSTransportOption,
    outDefault,
    outHost,
    outNull,
    receiveJob,
    registerArgumentCompleter,
    removeJob,
    removeModule,
    removePSSession,
    saveHelp,
    setPSDebug,
    setStrictMode,
    startJob,
    stopJob,
    switchProcess,
    testModuleManifest,
    updateHelp,
    waitJob,
    whereObject,
  ],
}
