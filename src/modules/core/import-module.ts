import { notNull, notNullOrEmpty, trustedData, validateSet } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { engineOf } from '../../engine/commands/engineState.ts'
import type { ModuleInfo } from '../../engine/commands/moduleInfo.ts'
import { adopt, loadSpecified, specificationOf } from '../../engine/modules/specification.ts'
import { Fault } from '../../kernel/fault.ts'
import { elementsOf, type NetArray } from '../../types/array.ts'
import { toText } from '../../types/conversion/toText.ts'
import { missing } from '../missing.ts'
import { finish } from './import-members.ts'
import { namesOf } from './names.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/import-module */
export const importModule = defineCmdlet('Import-Module', () => ({
  class: 'Microsoft.PowerShell.Commands.ImportModuleCommand',
  defaultSet: 'Name',
  outputTypes: ['System.Management.Automation.PSModuleInfo'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096585',
  parameters: {
    Global: parameter('SwitchParameter'),
    Prefix: parameter('String', { attributes: [notNull] }),
    Name: parameter('String[]', {
      sets: {
        Name: { mandatory: true, position: 0, fromPipeline: true },
        PSSession: { mandatory: true, position: 0, fromPipeline: true },
        CimSession: { mandatory: true, position: 0, fromPipeline: true },
        WinCompat: { mandatory: true, position: 0, fromPipeline: true },
      },
      attributes: [trustedData],
    }),
    FullyQualifiedName: parameter('Microsoft.PowerShell.Commands.ModuleSpecification[]', {
      sets: {
        FullyQualifiedName: { mandatory: true, position: 0, fromPipeline: true },
        FullyQualifiedNameAndPSSession: { mandatory: true, position: 0, fromPipeline: true },
        FullyQualifiedNameAndWinCompat: { mandatory: true, position: 0, fromPipeline: true },
      },
      attributes: [trustedData],
    }),
    Assembly: parameter('System.Reflection.Assembly[]', {
      set: 'Assembly',
      mandatory: true,
      position: 0,
      fromPipeline: true,
      attributes: [trustedData],
    }),
    Function: parameter('String[]', { attributes: [notNull] }),
    Cmdlet: parameter('String[]', { attributes: [notNull] }),
    Variable: parameter('String[]', { attributes: [notNull] }),
    Alias: parameter('String[]', { attributes: [notNull] }),
    Force: parameter('SwitchParameter'),
    SkipEditionCheck: parameter('SwitchParameter', {
      sets: {
        Name: {},
        FullyQualifiedName: {},
        ModuleInfo: {},
        Assembly: {},
        PSSession: {},
        CimSession: {},
        FullyQualifiedNameAndPSSession: {},
      },
    }),
    PassThru: parameter('SwitchParameter'),
    AsCustomObject: parameter('SwitchParameter'),
    MinimumVersion: parameter('Version', {
      sets: { Name: {}, PSSession: {}, CimSession: {}, WinCompat: {} },
      aliases: ['Version'],
    }),
    MaximumVersion: parameter('String', { sets: { Name: {}, PSSession: {}, CimSession: {}, WinCompat: {} } }),
    RequiredVersion: parameter('Version', { sets: { Name: {}, PSSession: {}, CimSession: {}, WinCompat: {} } }),
    ModuleInfo: parameter('System.Management.Automation.PSModuleInfo[]', {
      set: 'ModuleInfo',
      mandatory: true,
      position: 0,
      fromPipeline: true,
      attributes: [trustedData],
    }),
    ArgumentList: parameter('Object[]', { aliases: ['Args'] }),
    DisableNameChecking: parameter('SwitchParameter'),
    NoClobber: parameter('SwitchParameter', { aliases: ['NoOverwrite'] }),
    Scope: parameter('String', { attributes: [validateSet('Local', 'Global')] }),
    PSSession: parameter('System.Management.Automation.Runspaces.PSSession', {
      sets: { PSSession: { mandatory: true }, FullyQualifiedNameAndPSSession: { mandatory: true } },
      attributes: [notNull],
    }),
    CimSession: parameter('Microsoft.Management.Infrastructure.CimSession', {
      set: 'CimSession',
      mandatory: true,
      attributes: [notNull],
    }),
    CimResourceUri: parameter('Uri', { set: 'CimSession', attributes: [notNull] }),
    CimNamespace: parameter('String', { set: 'CimSession', attributes: [notNullOrEmpty] }),
    UseWindowsPowerShell: parameter('SwitchParameter', {
      sets: { WinCompat: { mandatory: true }, FullyQualifiedNameAndWinCompat: { mandatory: true } },
      aliases: ['UseWinPS'],
    }),
  },
  process(context) {
    const { bound, frame, writeError, writeVerbose, runtime } = context
    if (bound.PSSession !== undefined || bound.CimSession !== undefined || bound.UseWindowsPowerShell) missing(context)
    const load = {
      frame,
      streams: runtime.streams,
      args: bound.ArgumentList === undefined ? [] : elementsOf(bound.ArgumentList as NetArray),
      force: bound.Force,
    }
    const take = (make: () => ModuleInfo) => {
      let module: ModuleInfo
      const before = new Set(engineOf(frame.session).modules)
      try {
        module = make()
        if (module.path !== '' && !before.has(module)) {
          writeVerbose(`Loading module from path '${module.path}'.`)
          for (const { name } of module.functions.values()) writeVerbose(`Exporting function '${name}'.`)
          for (const { name } of module.aliases.values()) writeVerbose(`Exporting alias '${name}'.`)
        }
      } catch (thrown) {
        if (!(thrown instanceof Fault) || !thrown.id?.startsWith('Modules_')) throw thrown
        writeError(thrown)
        return
      }
      finish(context as never, module)
    }
    if (bound.ModuleInfo !== undefined) {
      for (const module of elementsOf(bound.ModuleInfo as NetArray)) take(() => adopt(load, module as ModuleInfo))
    } else if (bound.FullyQualifiedName !== undefined) {
      for (const specification of elementsOf(bound.FullyQualifiedName as NetArray))
        take(() => loadSpecified(load, specificationOf(specification)))
    } else if (bound.Name !== undefined) {
      const required =
        bound.RequiredVersion === undefined || bound.RequiredVersion === null ? null : toText(bound.RequiredVersion)
      const minimum =
        bound.MinimumVersion === undefined || bound.MinimumVersion === null ? null : toText(bound.MinimumVersion)
      for (const name of namesOf(bound.Name))
        take(() =>
          loadSpecified(load, {
            name,
            requiredVersion: required,
            minimumVersion: minimum,
            maximumVersion: bound.MaximumVersion ?? null,
          }),
        )
    } else missing(context)
  },
}))
