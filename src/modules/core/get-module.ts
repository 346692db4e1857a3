import { completer, notNull, notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { engineOf } from '../../engine/commands/engineState.ts'
import type { ModuleInfo } from '../../engine/commands/moduleInfo.ts'
import { listAvailable } from '../../engine/modules/available.ts'
import { fulfils, specificationOf } from '../../engine/modules/specification.ts'
import { fold } from '../../kernel/text.ts'
import { elementsOf, type NetArray } from '../../types/array.ts'
import { WildcardPattern } from '../../types/wildcard.ts'
import { missing } from '../missing.ts'
import { namesOf } from './names.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/get-module */
export const getModule = defineCmdlet('Get-Module', () => ({
  class: 'Microsoft.PowerShell.Commands.GetModuleCommand',
  defaultSet: 'Loaded',
  outputTypes: ['System.Management.Automation.PSModuleInfo'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096696',
  parameters: {
    Name: parameter('String[]', {
      sets: {
        Loaded: { position: 0, fromPipeline: true },
        Available: { position: 0, fromPipeline: true },
        PsSession: { position: 0, fromPipeline: true },
        CimSession: { position: 0, fromPipeline: true },
      },
      attributes: [notNullOrEmpty],
    }),
    FullyQualifiedName: parameter('Microsoft.PowerShell.Commands.ModuleSpecification[]', {
      sets: {
        Loaded: { fromPipelineByPropertyName: true },
        Available: { fromPipelineByPropertyName: true },
        PsSession: { fromPipelineByPropertyName: true },
        CimSession: { fromPipelineByPropertyName: true },
      },
    }),
    All: parameter('SwitchParameter', { sets: { Loaded: {}, Available: {} } }),
    ListAvailable: parameter('SwitchParameter', {
      sets: { Available: { mandatory: true }, PsSession: {}, CimSession: {} },
    }),
    PSEdition: parameter('String', { sets: { Available: {}, PsSession: {} }, attributes: [completer] }),
    SkipEditionCheck: parameter('SwitchParameter', { sets: { Available: {}, PsSession: {}, CimSession: {} } }),
    Refresh: parameter('SwitchParameter', { sets: { Available: {}, PsSession: {}, CimSession: {} } }),
    PSSession: parameter('System.Management.Automation.Runspaces.PSSession', {
      set: 'PsSession',
      mandatory: true,
      attributes: [notNull],
    }),
    CimSession: parameter('Microsoft.Management.Infrastructure.CimSession', {
      set: 'CimSession',
      mandatory: true,
      attributes: [notNull],
    }),
    CimResourceUri: parameter('Uri', { set: 'CimSession', attributes: [notNull] }),
    CimNamespace: parameter('String', { set: 'CimSession', attributes: [notNullOrEmpty] }),
  },
  process(context) {
    const { bound, frame, write } = context
    if (bound.PSSession !== undefined || bound.CimSession !== undefined) missing(context)
    const patterns = bound.Name === undefined ? null : namesOf(bound.Name).map((name) => new WildcardPattern(name))
    const specifications =
      bound.FullyQualifiedName === undefined
        ? null
        : elementsOf(bound.FullyQualifiedName as NetArray).map(specificationOf)
    const wants = (module: ModuleInfo) =>
      (patterns === null || patterns.some((pattern) => pattern.matches(module.name) || pattern.matches(module.path))) &&
      (specifications === null || specifications.some((specification) => fulfils(module, specification)))
    if (!bound.ListAvailable) {
      const loaded = engineOf(frame.session).modules.filter(
        (module) => module.name !== 'Microsoft.PowerShell.Core' && (bound.All || !module.isNested),
      )
      for (const module of sorted(loaded)) if (wants(module)) write(module)
      return
    }
    for (const module of listAvailable(frame)) if (wants(module)) write(module)
  },
}))

function sorted(modules: readonly ModuleInfo[]): ModuleInfo[] {
  return [...modules].sort((a, b) => (fold(a.name) < fold(b.name) ? -1 : fold(a.name) > fold(b.name) ? 1 : 0))
}
