import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { engineOf } from '../../engine/commands/engineState.ts'
import type { ModuleInfo } from '../../engine/commands/moduleInfo.ts'
import { absolutePath } from '../../engine/commands/pathSearch.ts'
import { isModulePath } from '../../engine/modules/find.ts'
import { fulfils, specificationOf } from '../../engine/modules/specification.ts'
import { unloadModule } from '../../engine/modules/unload.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { elementsOf, type NetArray } from '../../types/array.ts'
import { hasWildcards, WildcardPattern } from '../../types/wildcard.ts'
import { namesOf } from './names.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/remove-module */
export const removeModule = defineCmdlet('Remove-Module', () => ({
  class: 'Microsoft.PowerShell.Commands.RemoveModuleCommand',
  shouldProcess: true,
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096802',
  parameters: {
    Name: parameter('String[]', { set: 'name', mandatory: true, position: 0, fromPipeline: true }),
    FullyQualifiedName: parameter('Microsoft.PowerShell.Commands.ModuleSpecification[]', {
      set: 'FullyQualifiedName',
      mandatory: true,
      position: 0,
      fromPipeline: true,
    }),
    ModuleInfo: parameter('System.Management.Automation.PSModuleInfo[]', {
      set: 'ModuleInfo',
      mandatory: true,
      position: 0,
      fromPipeline: true,
    }),
    Force: parameter('SwitchParameter'),
  },
  state: () => ({ modules: [] as ModuleInfo[], isSpecific: true, hasNames: false }),
  process({ bound, frame, state }) {
    const { modules } = engineOf(frame.session)
    const add = (module: ModuleInfo) => {
      if (!state.modules.includes(module)) state.modules.push(module)
    }
    if (bound.ModuleInfo !== undefined)
      for (const module of elementsOf(bound.ModuleInfo as NetArray)) add(module as ModuleInfo)
    if (bound.FullyQualifiedName !== undefined) {
      for (const specification of elementsOf(bound.FullyQualifiedName as NetArray)) {
        for (const module of modules) if (fulfils(module, specificationOf(specification))) add(module)
      }
    }
    if (bound.Name === undefined) return
    state.hasNames = true
    for (const name of namesOf(bound.Name)) {
      if (hasWildcards(name)) state.isSpecific = false
      const pattern = new WildcardPattern(name)
      const path = isModulePath(name) ? absolutePath(frame.session, name) : null
      for (const module of modules)
        if (path === null ? pattern.matches(module.name) : module.path.startsWith(path)) add(module)
    }
  },
  end({ bound, frame, state, shouldProcess, writeError, writeVerbose }) {
    let removed = 0
    for (const module of state.modules) {
      if (module.accessMode === 'ReadOnly' && !bound.Force) {
        writeError(
          refusal(
            'Modules_ModuleIsReadOnly',
            `Unable to remove the module '${module.name}' because it is read-only. Add the Force parameter to your command to remove read-only modules.`,
            module,
          ),
        )
        continue
      }
      if (module.accessMode === 'Constant') {
        writeError(
          refusal(
            'Modules_ModuleIsConstant',
            `Unable to remove the module '${module.name}' because it is marked as 'constant.' A module cannot be removed if it is marked 'constant.'`,
            module,
          ),
        )
        continue
      }
      const user = bound.Force
        ? undefined
        : engineOf(frame.session).modules.find((one) => one.required.includes(module) && !state.modules.includes(one))
      if (user !== undefined) {
        writeError(
          refusal(
            'Modules_ModuleIsRequired',
            `Unable to remove the module '${module.name}' because it is required by '${user.name}'. Add the Force parameter to your command to remove the module.`,
            module,
          ),
        )
        continue
      }
      if (!shouldProcess(`${module.name} (Path: '${module.path}')`)) continue
      removed++
      unloadModule(frame, module)
      for (const info of module.functions.values()) writeVerbose(`Removing the imported "${info.name}" function.`)
      for (const info of module.aliases.values()) writeVerbose(`Removing the imported "${info.name}" alias.`)
    }
    if (removed === 0 && state.hasNames && state.isSpecific && state.modules.length === 0) {
      writeError(
        new Fault({
          id: 'Modules_NoModulesRemoved',
          category: 'ResourceUnavailable',
          exception: 'System.InvalidOperationException',
          message:
            'No modules were removed. Verify that the specification of modules to remove is correct and those modules exist in the runspace.',
        }),
      )
    }
  },
}))

function refusal(id: string, message: string, target: Value): Fault {
  return new Fault({ id, category: 'PermissionDenied', exception: 'System.InvalidOperationException', message, target })
}
